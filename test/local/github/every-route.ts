import type { Fixture } from './fixture.ts';
import { issue42, repository } from './fixture.ts';

type Client = ReturnType<Fixture['client']>;

/** Calls each route of the local GitHub at least once, with the client that the stages use. */
export async function callEveryRoute(fixture: Fixture): Promise<void> {
  const github = await fixture.start({
    issues: [issue42, { ...issue42, number: 41, title: 'An older one', state: 'closed' }],
    comments: [{ issue: 42, comment: { id: 77, body: 'I see it too', user: { login: 'max' } } }],
    collaborators: { ann: 'write', tim: 'triage' },
    workflowRuns: [
      {
        id: 500,
        name: 'CI',
        path: '.github/workflows/ci.yml',
        event: 'push',
        headBranch: 'main',
        conclusion: 'failure',
        createdAt: '2026-01-01T00:00:00Z',
        jobs: [
          {
            name: 'test',
            conclusion: 'failure',
            log: 'expected 3, got -1\n',
            steps: [{ name: 'npm test', conclusion: 'failure' }],
          },
        ],
      },
    ],
  });
  const client = fixture.client(github);
  await repositoriesAndUsers(client);
  await issues(client);
  const head = await gitData(client);
  await history(client);
  await pulls(client);
  await checks(client, head);
  await actions(client);
  await uploadArtifact(fixture, github);
  await artifacts(client);
}

async function repositoriesAndUsers(client: Client): Promise<void> {
  await client.repos.get(repository);
  for (const username of ['ann', 'github-actions[bot]']) await client.users.getByUsername({ username });
  for (const username of ['ann', 'tim', 'acme', 'stranger'])
    await client.repos.getCollaboratorPermissionLevel({ ...repository, username });
}

async function issues(client: Client): Promise<void> {
  const on42 = { ...repository, issue_number: 42 };
  await client.issues.listForRepo({ ...repository, state: 'all', per_page: 1 });
  await client.issues.create({ ...repository, title: 'A new one', body: 'text', labels: ['bug', 'new'] });
  await client.issues.get(on42);
  await client.issues.update({ ...on42, state: 'closed', state_reason: 'not_planned', assignees: ['ann'] });
  await client.issues.update({ ...on42, state: 'open', title: 'The sum is still wrong' });
  await client.issues.listComments(on42);
  const { data: comment } = await client.issues.createComment({ ...on42, body: 'working on it' });
  const byId = { ...repository, comment_id: comment.id };
  await client.issues.listCommentsForRepo(repository);
  await client.issues.getComment(byId);
  await client.issues.updateComment({ ...byId, body: 'done' });
  await client.issues.deleteComment(byId);
  await client.issues.createLabel({ ...repository, name: 'harness: triage', color: '00ff00' });
  await client.issues.listLabelsForRepo(repository);
  await client.issues.getLabel({ ...repository, name: 'harness: triage' });
  await client.issues.addLabels({ ...on42, labels: ['harness: triage'] });
  await client.issues.listLabelsOnIssue(on42);
  await client.issues.removeLabel({ ...on42, name: 'harness: triage' });
  await client.issues.setLabels({ ...on42, labels: ['bug'] });
  await client.search.issuesAndPullRequests({ q: 'repo:acme/shop is:issue sum', advanced_search: 'true' });
}

/** Ends with a branch `harness/issue-42` that fixes the sum; answers its commit. */
async function gitData(client: Client): Promise<string> {
  const { data: ref } = await client.git.getRef({ ...repository, ref: 'heads/main' });
  await client.git.listMatchingRefs({ ...repository, ref: 'heads/' });
  const { data: base } = await client.git.getCommit({ ...repository, commit_sha: ref.object.sha });
  const { data: blob } = await client.git.createBlob({
    ...repository,
    content: Buffer.from('export const sum = (a, b) => a + b;\n').toString('base64'),
    encoding: 'base64',
  });
  await client.git.getBlob({ ...repository, file_sha: blob.sha });
  await client.git.getTree({ ...repository, tree_sha: base.tree.sha, recursive: 'true' });
  const { data: tree } = await client.git.createTree({
    ...repository,
    base_tree: base.tree.sha,
    tree: [{ path: 'src/sum.js', mode: '100644', type: 'blob', sha: blob.sha }],
  });
  const { data: commit } = await client.git.createCommit({
    ...repository,
    message: 'Fix the sum',
    tree: tree.sha,
    parents: [ref.object.sha],
  });
  const branch = 'heads/harness/issue-42';
  await client.git.createRef({ ...repository, ref: `refs/${branch}`, sha: ref.object.sha });
  await client.git.updateRef({ ...repository, ref: branch, sha: commit.sha });
  await client.git.createRef({ ...repository, ref: 'refs/heads/gone', sha: commit.sha });
  await client.git.deleteRef({ ...repository, ref: 'heads/gone' });
  const { data: tag } = await client.git.getRef({ ...repository, ref: 'tags/v1.0.0' });
  await client.git.getTag({ ...repository, tag_sha: tag.object.sha });
  return commit.sha;
}

async function history(client: Client): Promise<void> {
  await client.repos.listCommits({ ...repository, path: 'src/sum.js', per_page: 1 });
  await client.repos.listCommits({ ...repository, sha: 'harness/issue-42' });
  await client.repos.getCommit({ ...repository, ref: 'harness/issue-42' });
  await client.repos.compareCommitsWithBasehead({ ...repository, basehead: 'main...harness/issue-42' });
  await client.repos.compareCommitsWithBasehead({ ...repository, basehead: 'main...topic/base' });
  for (const path of ['', 'src', 'README.md', 'link.md'])
    await client.repos.getContent({ ...repository, path, ref: 'main' });
  await client.repos.listBranches(repository);
  await client.repos.getBranch({ ...repository, branch: 'harness/issue-42' });
}

async function pulls(client: Client): Promise<void> {
  const { data: pull } = await client.pulls.create({
    ...repository,
    title: 'Fix the sum',
    body: 'Closes #42',
    head: 'harness/issue-42',
    base: 'main',
    draft: true,
  });
  const byNumber = { ...repository, pull_number: pull.number };
  await client.pulls.list({ ...repository, head: 'acme:harness/issue-42', base: 'main', state: 'open' });
  await client.pulls.get(byNumber);
  await client.pulls.update({ ...byNumber, title: 'Fix the sum of two numbers' });
  await client.pulls.listFiles(byNumber);
  await client.pulls.requestReviewers({ ...byNumber, reviewers: ['ann'] });
  await client.issues.addLabels({ ...repository, issue_number: pull.number, labels: ['bug'] });
  await client.issues.listForRepo({ ...repository, state: 'all' });
  await client.search.issuesAndPullRequests({ q: 'repo:acme/shop is:pr', advanced_search: 'true' });
}

async function checks(client: Client, head: string): Promise<void> {
  const { data: check } = await client.checks.create({ ...repository, name: 'harness', head_sha: head });
  const byId = { ...repository, check_run_id: check.id };
  await client.checks.get(byId);
  await client.checks.update({
    ...byId,
    conclusion: 'success',
    output: { title: 'Done', summary: 'All four phases.' },
  });
  await client.checks.listForRef({ ...repository, ref: head });
  await client.repos.createCommitStatus({ ...repository, sha: head, state: 'success', context: 'harness' });
  await client.repos.getCombinedStatusForRef({ ...repository, ref: head });
  await client.repos.listCommitStatusesForRef({ ...repository, ref: head });
}

async function actions(client: Client): Promise<void> {
  await client.actions.listWorkflowRuns({ ...repository, workflow_id: 'ci.yml' });
  const { data } = await client.actions.listWorkflowRunsForRepo({
    ...repository,
    branch: 'main',
    status: 'failure',
  });
  const run_id = data.workflow_runs[0]!.id;
  await client.actions.getWorkflowRun({ ...repository, run_id });
  await client.actions.listJobsForWorkflowRunAttempt({ ...repository, run_id, attempt_number: 1 });
  const { data: found } = await client.actions.listJobsForWorkflowRun({ ...repository, run_id });
  const job_id = found.jobs[0]!.id;
  await client.actions.getJobForWorkflowRun({ ...repository, job_id });
  await client.actions.downloadJobLogsForWorkflowRun({
    ...repository,
    job_id,
    request: { redirect: 'manual' },
  });
}

async function uploadArtifact(
  fixture: Fixture,
  github: Awaited<ReturnType<Fixture['start']>>,
): Promise<void> {
  const { runtimeToken } = github.grant(fixture.job({}));
  const call = async (method: string, body: object) => {
    const response = await fetch(
      `${github.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/${method}`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${runtimeToken}` },
        body: JSON.stringify({
          workflow_run_backend_id: '9001',
          workflow_job_run_backend_id: 'any',
          name: 'handoff',
          ...body,
        }),
      },
    );
    return (await response.json()) as { signed_upload_url: string };
  };
  const { signed_upload_url } = await call('CreateArtifact', {});
  await fetch(signed_upload_url, { method: 'PUT', body: 'not a real zip' });
  await call('FinalizeArtifact', { size: '14' });
}

async function artifacts(client: Client): Promise<void> {
  await client.actions.listArtifactsForRepo({ ...repository, name: 'handoff' });
  const { data } = await client.actions.listWorkflowRunArtifacts({ ...repository, run_id: 9001 });
  const artifact_id = data.artifacts[0]!.id;
  await client.actions.getArtifact({ ...repository, artifact_id });
  await client.actions.downloadArtifact({
    ...repository,
    artifact_id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  });
  await client.actions.deleteArtifact({ ...repository, artifact_id });
}
