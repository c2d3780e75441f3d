/*!
 * Patterns of gitleaks (v8@v8.30.1, config/gitleaks.toml with sha256
 * e163e53b9e7e8a8511e77271e2b323ed057759542a6d988258afe3a1fa329caf), written by scripts/secret-rules.ts:
 * 108 of its 221 rules. Do not edit.
 *
 * MIT License
 *
 * Copyright (c) 2019 Zachary Rice
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
/* eslint-disable max-lines -- data */
import type { Shape } from './shape.ts';

export const gitleaksRules: readonly Shape[] = [
  {
    name: '1password-secret-key',
    anchors: ['a3-'],
    minEntropy: 3.8,
    pattern:
      /\bA3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\b/g,
  },
  {
    name: '1password-service-account-token',
    anchors: ['ops_'],
    minEntropy: 4,
    pattern: /ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}/g,
  },
  { name: 'adobe-client-secret', anchors: ['p8e-'], minEntropy: 2, pattern: /\b(p8e-[a-zA-Z0-9]{32})/g },
  {
    name: 'age-secret-key',
    anchors: ['age-secret-key-1'],
    minEntropy: 0,
    pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/g,
  },
  {
    name: 'airtable-personnal-access-token',
    anchors: ['airtable'],
    minEntropy: 0,
    pattern: /\b(pat[a-zA-Z0-9]{14}\.[a-f0-9]{64})\b/g,
  },
  { name: 'alibaba-access-key-id', anchors: ['ltai'], minEntropy: 2, pattern: /\b(LTAI[a-zA-Z0-9]{20})/g },
  {
    name: 'anthropic-admin-api-key',
    anchors: ['sk-ant-admin01'],
    minEntropy: 0,
    pattern: /\b(sk-ant-admin01-[a-zA-Z0-9_\-]{93}AA)/g,
  },
  {
    name: 'anthropic-api-key',
    anchors: ['sk-ant-api03'],
    minEntropy: 0,
    pattern: /\b(sk-ant-api03-[a-zA-Z0-9_\-]{93}AA)/g,
  },
  { name: 'artifactory-api-key', anchors: ['akcp'], minEntropy: 4.5, pattern: /\bAKCp[A-Za-z0-9]{69}\b/g },
  {
    name: 'artifactory-reference-token',
    anchors: ['cmvmd'],
    minEntropy: 4.5,
    pattern: /\bcmVmd[A-Za-z0-9]{59}\b/g,
  },
  {
    name: 'authress-service-client-access-key',
    anchors: ['sc_', 'ext_', 'scauth_', 'authress_'],
    minEntropy: 2,
    pattern:
      /\b((?:sc|ext|scauth|authress)_[a-zA-Z0-9]{5,30}\.[a-zA-Z0-9]{4,6}\.(?:acc)[_-][a-zA-Z0-9-]{10,32}\.[a-zA-Z0-9+/_=-]{30,120})/g,
  },
  {
    name: 'aws-access-token',
    anchors: ['a3t', 'akia', 'asia', 'abia', 'acca'],
    minEntropy: 3,
    pattern: /\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\b/g,
    allowed: [/.+EXAMPLE$/],
  },
  {
    name: 'aws-amazon-bedrock-api-key-long-lived',
    anchors: ['absk'],
    minEntropy: 3,
    pattern: /\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})/g,
  },
  {
    name: 'aws-amazon-bedrock-api-key-short-lived',
    anchors: ['bedrock-api-key-'],
    minEntropy: 3,
    pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t/g,
  },
  {
    name: 'azure-ad-client-secret',
    anchors: ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'],
    minEntropy: 3,
    pattern: /(?:^|[\\'"\x60\s>=:(,)])([a-zA-Z0-9_~.]{3}\dQ~[a-zA-Z0-9_~.-]{31,34})(?:$|[\\'"\x60\s<),])/g,
  },
  {
    name: 'clickhouse-cloud-api-secret-key',
    anchors: ['4b1d'],
    minEntropy: 3,
    pattern: /\b(4b1d[A-Za-z0-9]{38})\b/g,
  },
  {
    name: 'clojars-api-token',
    anchors: ['clojars_'],
    minEntropy: 2,
    pattern: /[cC][lL][oO][jJ][aA][rR][sS]_[a-zA-Z0-9]{60}/g,
  },
  {
    name: 'cloudflare-origin-ca-key',
    anchors: ['cloudflare', 'v1.0-'],
    minEntropy: 2,
    pattern: /\b(v1\.0-[a-f0-9]{24}-[a-f0-9]{146})/g,
  },
  {
    name: 'databricks-api-token',
    anchors: ['dapi'],
    minEntropy: 3,
    pattern: /\b(dapi[a-f0-9]{32}(?:-\d)?)/g,
  },
  {
    name: 'digitalocean-access-token',
    anchors: ['doo_v1_'],
    minEntropy: 3,
    pattern: /\b(doo_v1_[a-f0-9]{64})/g,
  },
  { name: 'digitalocean-pat', anchors: ['dop_v1_'], minEntropy: 3, pattern: /\b(dop_v1_[a-f0-9]{64})/g },
  {
    name: 'digitalocean-refresh-token',
    anchors: ['dor_v1_'],
    minEntropy: 0,
    pattern: /\b([dD][oO][rR]_[vV]1_[a-fA-F0-9]{64})/g,
  },
  { name: 'doppler-api-token', anchors: ['dp.pt.'], minEntropy: 2, pattern: /dp\.pt\.[a-zA-Z0-9]{43}/g },
  {
    name: 'duffel-api-token',
    anchors: ['duffel_'],
    minEntropy: 2,
    pattern: /duffel_(?:test|live)_[a-zA-Z0-9_\-=]{43}/g,
  },
  {
    name: 'dynatrace-api-token',
    anchors: ['dt0c01.'],
    minEntropy: 4,
    pattern: /dt0c01\.[a-zA-Z0-9]{24}\.[a-zA-Z0-9]{64}/g,
  },
  { name: 'easypost-api-token', anchors: ['ezak'], minEntropy: 2, pattern: /\bEZAK[a-zA-Z0-9]{54}\b/g },
  { name: 'easypost-test-api-token', anchors: ['eztk'], minEntropy: 2, pattern: /\bEZTK[a-zA-Z0-9]{54}\b/g },
  {
    name: 'facebook-page-access-token',
    anchors: ['eaam', 'eaac'],
    minEntropy: 4,
    pattern: /\b(EAA[MC][a-zA-Z0-9]{100,})/g,
  },
  {
    name: 'flutterwave-encryption-key',
    anchors: ['flwseck_test'],
    minEntropy: 2,
    pattern: /FLWSECK_TEST-[a-hA-H0-9]{12}/g,
  },
  {
    name: 'flutterwave-secret-key',
    anchors: ['flwseck_test'],
    minEntropy: 2,
    pattern: /FLWSECK_TEST-[a-hA-H0-9]{32}-[xX]/g,
  },
  {
    name: 'flyio-access-token',
    anchors: ['fo1_', 'fm1', 'fm2_'],
    minEntropy: 4,
    pattern: /\b((?:fo1_[\w-]{43}|fm1[ar]_[a-zA-Z0-9+\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\/]{100,}={0,3}))/g,
  },
  { name: 'frameio-api-token', anchors: ['fio-u-'], minEntropy: 0, pattern: /fio-u-[a-zA-Z0-9\-_=]{64}/g },
  {
    name: 'gcp-api-key',
    anchors: ['aiza'],
    minEntropy: 4,
    pattern: /\b(AIza[\w-]{35})/g,
    allowed: [
      /AIzaSyabcdefghijklmnopqrstuvwxyz1234567/,
      /AIzaSyAnLA7NfeLquW1tJFpx_eQCxoX-oo6YyIs/,
      /AIzaSyCkEhVjf3pduRDt6d1yKOMitrUEke8agEM/,
      /AIzaSyDMAScliyLx7F0NPDEJi1QmyCgHIAODrlU/,
      /AIzaSyD3asb-2pEZVqMkmL6M9N6nHZRR_znhrh0/,
      /AIzayDNSXIbFmlXbIE6mCzDLQAqITYefhixbX4A/,
      /AIzaSyAdOS2zB6NCsk1pCdZ4-P6GBdi_UUPwX7c/,
      /AIzaSyASWm6HmTMdYWpgMnjRBjxcQ9CKctWmLd4/,
      /AIzaSyANUvH9H9BsUccjsu2pCmEkOPjjaXeDQgY/,
      /AIzaSyA5_iVawFQ8ABuTZNUdcwERLJv_a_p4wtM/,
      /AIzaSyA4UrcGxgwQFTfaI3no3t7Lt1sjmdnP5sQ/,
      /AIzaSyDSb51JiIcB6OJpwwMicseKRhhrOq1cS7g/,
      /AIzaSyBF2RrAIm4a0mO64EShQfqfd2AFnzAvvuU/,
      /AIzaSyBcE-OOIbhjyR83gm4r2MFCu4MJmprNXsw/,
      /AIzaSyB8qGxt4ec15vitgn44duC5ucxaOi4FmqE/,
      /AIzaSyA8vmApnrHNFE0bApF4hoZ11srVL_n0nvY/,
    ],
  },
  {
    name: 'github-app-token',
    anchors: ['ghu_', 'ghs_'],
    minEntropy: 3,
    pattern: /(?:ghu|ghs)_[0-9a-zA-Z]{36}/g,
    allowed: [/(?:^|\/)@octokit\/auth-token\/README\.md$/],
  },
  { name: 'github-fine-grained-pat', anchors: ['github_pat_'], minEntropy: 3, pattern: /github_pat_\w{82}/g },
  { name: 'github-oauth', anchors: ['gho_'], minEntropy: 3, pattern: /gho_[0-9a-zA-Z]{36}/g },
  {
    name: 'github-pat',
    anchors: ['ghp_'],
    minEntropy: 3,
    pattern: /ghp_[0-9a-zA-Z]{36}/g,
    allowed: [/(?:^|\/)@octokit\/auth-token\/README\.md$/],
  },
  { name: 'github-refresh-token', anchors: ['ghr_'], minEntropy: 3, pattern: /ghr_[0-9a-zA-Z]{36}/g },
  {
    name: 'gitlab-cicd-job-token',
    anchors: ['glcbt-'],
    minEntropy: 3,
    pattern: /glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}/g,
  },
  { name: 'gitlab-deploy-token', anchors: ['gldt-'], minEntropy: 3, pattern: /gldt-[0-9a-zA-Z_\-]{20}/g },
  {
    name: 'gitlab-feature-flag-client-token',
    anchors: ['glffct-'],
    minEntropy: 3,
    pattern: /glffct-[0-9a-zA-Z_\-]{20}/g,
  },
  { name: 'gitlab-feed-token', anchors: ['glft-'], minEntropy: 3, pattern: /glft-[0-9a-zA-Z_\-]{20}/g },
  {
    name: 'gitlab-incoming-mail-token',
    anchors: ['glimt-'],
    minEntropy: 3,
    pattern: /glimt-[0-9a-zA-Z_\-]{25}/g,
  },
  {
    name: 'gitlab-kubernetes-agent-token',
    anchors: ['glagent-'],
    minEntropy: 3,
    pattern: /glagent-[0-9a-zA-Z_\-]{50}/g,
  },
  {
    name: 'gitlab-oauth-app-secret',
    anchors: ['gloas-'],
    minEntropy: 3,
    pattern: /gloas-[0-9a-zA-Z_\-]{64}/g,
  },
  { name: 'gitlab-pat', anchors: ['glpat-'], minEntropy: 3, pattern: /glpat-[\w-]{20}/g },
  {
    name: 'gitlab-pat-routable',
    anchors: ['glpat-'],
    minEntropy: 4,
    pattern: /\bglpat-[0-9a-zA-Z_-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}\b/g,
  },
  { name: 'gitlab-ptt', anchors: ['glptt-'], minEntropy: 3, pattern: /glptt-[0-9a-f]{40}/g },
  { name: 'gitlab-rrt', anchors: ['gr1348941'], minEntropy: 3, pattern: /GR1348941[\w-]{20}/g },
  {
    name: 'gitlab-runner-authentication-token',
    anchors: ['glrt-'],
    minEntropy: 3,
    pattern: /glrt-[0-9a-zA-Z_\-]{20}/g,
  },
  {
    name: 'gitlab-runner-authentication-token-routable',
    anchors: ['glrt-'],
    minEntropy: 4,
    pattern: /\bglrt-t\d_[0-9a-zA-Z_\-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}\b/g,
  },
  { name: 'gitlab-scim-token', anchors: ['glsoat-'], minEntropy: 3, pattern: /glsoat-[0-9a-zA-Z_\-]{20}/g },
  {
    name: 'gitlab-session-cookie',
    anchors: ['_gitlab_session='],
    minEntropy: 3,
    pattern: /_gitlab_session=[0-9a-z]{32}/g,
  },
  {
    name: 'grafana-api-key',
    anchors: ['eyjrijoi'],
    minEntropy: 3,
    pattern: /\b([eE][yY][jJ][rR][iI][jJ][oO][iI][A-Za-z0-9]{70,400}={0,3})/g,
  },
  {
    name: 'grafana-cloud-api-token',
    anchors: ['glc_'],
    minEntropy: 3,
    pattern: /\b([gG][lL][cC]_[A-Za-z0-9+/]{32,400}={0,3})/g,
  },
  {
    name: 'grafana-service-account-token',
    anchors: ['glsa_'],
    minEntropy: 3,
    pattern: /\b([gG][lL][sS][aA]_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})/g,
  },
  {
    name: 'harness-api-key',
    anchors: ['pat.', 'sat.'],
    minEntropy: 0,
    pattern: /(?:pat|sat)\.[a-zA-Z0-9_-]{22}\.[a-zA-Z0-9]{24}\.[a-zA-Z0-9]{20}/g,
  },
  {
    name: 'hashicorp-tf-api-token',
    anchors: ['atlasv1'],
    minEntropy: 3.5,
    pattern: /[a-zA-Z0-9]{14}\.(?:atlasv1)\.[a-zA-Z0-9\-_=]{60,70}/g,
  },
  {
    name: 'heroku-api-key-v2',
    anchors: ['hrku-aa'],
    minEntropy: 4,
    pattern: /\b((HRKU-AA[0-9a-zA-Z_-]{58}))/g,
  },
  { name: 'huggingface-access-token', anchors: ['hf_'], minEntropy: 2, pattern: /\b(hf_(?:[a-zA-Z]{34}))/g },
  {
    name: 'huggingface-organization-api-token',
    anchors: ['api_org_'],
    minEntropy: 2,
    pattern: /\b(api_org_(?:[a-zA-Z]{34}))/g,
  },
  { name: 'infracost-api-token', anchors: ['ico-'], minEntropy: 3, pattern: /\b(ico-[a-zA-Z0-9]{32})/g },
  {
    name: 'intra42-client-secret',
    anchors: ['intra', 's-s4t2ud-', 's-s4t2af-'],
    minEntropy: 3,
    pattern: /\b(s-s4t2(?:ud|af)-[aAbBcCdDeEfF0123456789]{64})/g,
  },
  {
    name: 'jwt',
    anchors: ['.ey'],
    minEntropy: 3,
    pattern: /\b(ey[a-zA-Z0-9]{17,}\.ey[a-zA-Z0-9\/\\_-]{17,}\.(?:[a-zA-Z0-9\/\\_-]{10,}={0,2})?)/g,
  },
  { name: 'linear-api-key', anchors: ['lin_api_'], minEntropy: 2, pattern: /lin_api_[a-zA-Z0-9]{40}/g },
  {
    name: 'maxmind-license-key',
    anchors: ['_mmk'],
    minEntropy: 4,
    pattern: /\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)/g,
  },
  {
    name: 'microsoft-teams-webhook',
    anchors: ['webhook.office.com', 'webhookb2', 'incomingwebhook'],
    minEntropy: 0,
    pattern:
      /https:\/\/[a-z0-9]+\.webhook\.office\.com\/webhookb2\/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}\/IncomingWebhook\/[a-z0-9]{32}\/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}/g,
  },
  {
    name: 'notion-api-token',
    anchors: ['ntn_'],
    minEntropy: 4,
    pattern: /\b(ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})/g,
  },
  {
    name: 'npm-access-token',
    anchors: ['npm_'],
    minEntropy: 2,
    pattern: /\b([nN][pP][mM]_[a-zA-Z0-9]{36})/g,
  },
  { name: 'octopus-deploy-api-key', anchors: ['api-'], minEntropy: 3, pattern: /\b(API-[A-Z0-9]{26})/g },
  {
    name: 'openai-api-key',
    anchors: ['t3blbkfj'],
    minEntropy: 3,
    pattern:
      /\b(sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})/g,
  },
  {
    name: 'openshift-user-token',
    anchors: ['sha256~'],
    minEntropy: 3.5,
    pattern: /\b(sha256~[\w-]{43})(?:[^\w-]|(?![^]))/g,
  },
  { name: 'perplexity-api-key', anchors: ['pplx-'], minEntropy: 4, pattern: /\b(pplx-[a-zA-Z0-9]{48})/g },
  {
    name: 'planetscale-api-token',
    anchors: ['pscale_tkn_'],
    minEntropy: 3,
    pattern: /\b(pscale_tkn_[\w=\.-]{32,64})/g,
  },
  {
    name: 'planetscale-oauth-token',
    anchors: ['pscale_oauth_'],
    minEntropy: 3,
    pattern: /\b(pscale_oauth_[\w=\.-]{32,64})/g,
  },
  {
    name: 'planetscale-password',
    anchors: ['pscale_pw_'],
    minEntropy: 3,
    pattern: /\b([pP][sS][cC][aA][lL][eE]_[pP][wW]_[\w=\.-]{32,64})/g,
  },
  {
    name: 'postman-api-token',
    anchors: ['pmak-'],
    minEntropy: 3,
    pattern: /\b(PMAK-[a-fA-F0-9]{24}\-[a-fA-F0-9]{34})/g,
  },
  { name: 'prefect-api-token', anchors: ['pnu_'], minEntropy: 2, pattern: /\b(pnu_[a-zA-Z0-9]{36})/g },
  { name: 'pulumi-api-token', anchors: ['pul-'], minEntropy: 2, pattern: /\b(pul-[a-f0-9]{40})/g },
  {
    name: 'pypi-upload-token',
    anchors: ['pypi-ageichlwas5vcmc'],
    minEntropy: 3,
    pattern: /pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}/g,
  },
  { name: 'readme-api-token', anchors: ['rdme_'], minEntropy: 2, pattern: /\b(rdme_[a-z0-9]{70})/g },
  {
    name: 'rubygems-api-token',
    anchors: ['rubygems_'],
    minEntropy: 2,
    pattern: /\b(rubygems_[a-f0-9]{48})/g,
  },
  { name: 'scalingo-api-token', anchors: ['tk-us-'], minEntropy: 2, pattern: /\b(tk-us-[\w-]{48})/g },
  { name: 'sendgrid-api-token', anchors: ['sg.'], minEntropy: 2, pattern: /\b(SG\.[a-zA-Z0-9=_\-\.]{66})/g },
  {
    name: 'sendinblue-api-token',
    anchors: ['xkeysib-'],
    minEntropy: 2,
    pattern: /\b(xkeysib-[a-f0-9]{64}\-[a-zA-Z0-9]{16})/g,
  },
  {
    name: 'sentry-org-token',
    anchors: ['sntrys_eyjpyxqio'],
    minEntropy: 4.5,
    pattern:
      /\bsntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?:[^a-zA-Z0-9+/]|(?![^]))/g,
  },
  { name: 'sentry-user-token', anchors: ['sntryu_'], minEntropy: 3.5, pattern: /\b(sntryu_[a-f0-9]{64})/g },
  {
    name: 'settlemint-application-access-token',
    anchors: ['sm_aat'],
    minEntropy: 3,
    pattern: /\b(sm_aat_[a-zA-Z0-9]{16})/g,
  },
  {
    name: 'settlemint-personal-access-token',
    anchors: ['sm_pat'],
    minEntropy: 3,
    pattern: /\b(sm_pat_[a-zA-Z0-9]{16})/g,
  },
  {
    name: 'settlemint-service-access-token',
    anchors: ['sm_sat'],
    minEntropy: 3,
    pattern: /\b(sm_sat_[a-zA-Z0-9]{16})/g,
  },
  {
    name: 'shippo-api-token',
    anchors: ['shippo_'],
    minEntropy: 2,
    pattern: /\b(shippo_(?:live|test)_[a-fA-F0-9]{40})/g,
  },
  { name: 'shopify-access-token', anchors: ['shpat_'], minEntropy: 2, pattern: /shpat_[a-fA-F0-9]{32}/g },
  {
    name: 'shopify-custom-access-token',
    anchors: ['shpca_'],
    minEntropy: 2,
    pattern: /shpca_[a-fA-F0-9]{32}/g,
  },
  {
    name: 'shopify-private-app-access-token',
    anchors: ['shppa_'],
    minEntropy: 2,
    pattern: /shppa_[a-fA-F0-9]{32}/g,
  },
  { name: 'shopify-shared-secret', anchors: ['shpss_'], minEntropy: 2, pattern: /shpss_[a-fA-F0-9]{32}/g },
  {
    name: 'sidekiq-sensitive-url',
    anchors: ['gems.contribsys.com', 'enterprise.contribsys.com'],
    minEntropy: 0,
    pattern:
      /\b[hH][tT][tT][pP][sS]?:\/\/([a-fA-F0-9]{8}:[a-fA-F0-9]{8})@(?:[gG][eE][mM][sS].[cC][oO][nN][tT][rR][iI][bB][sS][yY][sS].[cC][oO][mM]|[eE][nN][tT][eE][rR][pP][rR][iI][sS][eE].[cC][oO][nN][tT][rR][iI][bB][sS][yY][sS].[cC][oO][mM])(?:[\/|\#\?:]|$)/g,
  },
  {
    name: 'slack-app-token',
    anchors: ['xapp'],
    minEntropy: 2,
    pattern: /[xX][aA][pP][pP]-\d-[A-Za-z0-9]+-\d+-[a-zA-Z0-9]+/g,
  },
  {
    name: 'slack-bot-token',
    anchors: ['xoxb'],
    minEntropy: 3,
    pattern: /xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*/g,
  },
  {
    name: 'slack-config-access-token',
    anchors: ['xoxe.xoxb-', 'xoxe.xoxp-'],
    minEntropy: 2,
    pattern: /[xX][oO][xX][eE].[xX][oO][xX][bBpP]-\d-[A-Za-z0-9]{163,166}/g,
  },
  {
    name: 'slack-config-refresh-token',
    anchors: ['xoxe-'],
    minEntropy: 2,
    pattern: /[xX][oO][xX][eE]-\d-[A-Za-z0-9]{146}/g,
  },
  {
    name: 'slack-legacy-bot-token',
    anchors: ['xoxb'],
    minEntropy: 2,
    pattern: /xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}/g,
  },
  {
    name: 'slack-legacy-token',
    anchors: ['xoxo', 'xoxs'],
    minEntropy: 2,
    pattern: /xox[os]-\d+-\d+-\d+-[a-fA-F\d]+/g,
  },
  {
    name: 'slack-legacy-workspace-token',
    anchors: ['xoxa', 'xoxr'],
    minEntropy: 2,
    pattern: /xox[ar]-(?:\d-)?[0-9a-zA-Z]{8,48}/g,
  },
  {
    name: 'slack-user-token',
    anchors: ['xoxp-', 'xoxe-'],
    minEntropy: 2,
    pattern: /xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}/g,
  },
  {
    name: 'slack-webhook-url',
    anchors: ['hooks.slack.com'],
    minEntropy: 0,
    pattern: /(?:https?:\/\/)?hooks.slack.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{43,56}/g,
  },
  {
    name: 'stripe-access-token',
    anchors: ['sk_test', 'sk_live', 'sk_prod', 'rk_test', 'rk_live', 'rk_prod'],
    minEntropy: 2,
    pattern: /\b((?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})/g,
  },
  { name: 'vault-batch-token', anchors: ['hvb.'], minEntropy: 4, pattern: /\b(hvb\.[\w-]{138,300})/g },
  {
    name: 'vault-service-token',
    anchors: ['hvs.'],
    minEntropy: 3.5,
    pattern: /\b((?:hvs\.[\w-]{90,120}|s\.(?:[a-zA-Z0-9]{24})))/g,
    allowed: [/s\.[A-Za-z]{24}/],
  },
];
