export const id = 313;

export const ids = [ 313 ];

export const modules = {
 9436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => readCount
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  function readCount(text, option) {
   if (text === undefined) return undefined;
   if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
    what: "not a number of at least 1",
    where: option,
    got: `"${text}"`
   });
  }
 },
 9970: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => openEvalPlace
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var external_node_timers_promises_ = __webpack_require__(8500);
  var build_git = __webpack_require__(2383);
  var build_redact = __webpack_require__(4542);
  var model = __webpack_require__(3775);
  var run_request = __webpack_require__(162);
  var build_sandbox = __webpack_require__(3846);
  const keptOutputBytes = 4 * 1024 * 1024;
  function sandboxCommand({hidden: hidden, ...options}) {
   return async (dir, command, {timeoutMs: timeoutMs, signal: signal}) => {
    const sandbox = await (0, build_sandbox.Ep)({
     hidden: hidden.filter(folder => external_node_path_.relative(folder, dir).startsWith("..")),
     workspace: dir,
     access: "write",
     commands: true,
     ...options,
     protectedPaths: [],
     toolchainPaths: []
    });
    try {
     return await sandbox.exec(command, {
      timeoutMs: timeoutMs,
      signal: signal,
      maxOutputBytes: keptOutputBytes
     });
    } finally {
     await sandbox.close();
    }
   };
  }
  var external_node_crypto_ = __webpack_require__(7598);
  var errors = __webpack_require__(9473);
  function npmReleases(deps) {
   const underWay = new Map;
   return {
    unpack: async (release, dir) => {
     const known = underWay.get(release.integrity) ?? download(release, deps);
     underWay.set(release.integrity, known);
     const file = await known;
     const unpacking = [ "tar", "-xzf", file, "-C", dir, "--strip-components=1" ];
     const {code: code, output: output} = await deps.run([ ...unpacking, "--no-same-owner", "--no-same-permissions" ]);
     if (code !== 0) throw complaint(release, "the release cannot be unpacked", output);
     await refuseLinks(release, dir);
    }
   };
  }
  const npmVariables = /^(?:npm_config_.+|(?:https?|no|all)_proxy|node_extra_ca_certs|ssl_cert_(?:file|dir))$/i;
  function npmSettingsOf(env) {
   const settings = Object.entries(env).filter(([name, value]) => npmVariables.test(name) && value);
   return Object.fromEntries(settings);
  }
  async function download(release, deps) {
   const hash = Buffer.from(release.integrity.slice("sha512-".length), "base64").toString("hex");
   const file = external_node_path_.join(deps.cacheDir, `${hash}.tgz`);
   const kept = await (0, promises_.readFile)(file).catch(() => undefined);
   if (kept !== undefined && integrityOf(kept) === release.integrity) return file;
   await (0, promises_.mkdir)(deps.cacheDir, {
    recursive: true
   });
   const dir = await (0, promises_.mkdtemp)(external_node_path_.join(deps.cacheDir, "pack-"));
   try {
    const packed = await pack(release, dir, deps);
    const got = integrityOf(await (0, promises_.readFile)(packed));
    if (got !== release.integrity) throw new errors.xL({
     what: `${release.name}@${release.version} is not the release the case was written for`,
     expected: release.integrity,
     got: got
    });
    await (0, promises_.rename)(packed, file);
    return file;
   } finally {
    await (0, promises_.rm)(dir, {
     recursive: true,
     force: true
    });
   }
  }
  async function pack(release, dir, {run: run, npmSettings: npmSettings}) {
   const settings = Object.entries(npmSettings).map(([name, value]) => `${name}=${value}`);
   const asked = [ "npm", "pack", `${release.name}@${release.version}`, "--pack-destination", dir ];
   const {code: code, output: output} = await run([ "env", ...settings, ...asked, "--ignore-scripts", "--loglevel=error" ]);
   const [name] = (await (0, promises_.readdir)(dir)).filter(each => each.endsWith(".tgz"));
   if (code !== 0 || name === undefined) throw complaint(release, "the release cannot be downloaded", output);
   return external_node_path_.join(dir, name);
  }
  function integrityOf(bytes) {
   return `sha512-${(0, external_node_crypto_.createHash)("sha512").update(bytes).digest("base64")}`;
  }
  async function refuseLinks(release, dir) {
   const entries = await (0, promises_.readdir)(dir, {
    withFileTypes: true,
    recursive: true
   });
   const odd = entries.find(entry => !entry.isFile() && !entry.isDirectory());
   if (odd !== undefined) throw complaint(release, "the release holds what is no regular file", odd.name);
  }
  function complaint({name: name, version: version}, what, got) {
   return new errors.xL({
    what: what,
    where: `${name}@${version}`,
    got: got.trim().slice(-500) || "no message",
    fix: "Real bugs are installed by name: npm and its registry must be reachable"
   });
  }
  var changes = __webpack_require__(7135);
  var load = __webpack_require__(1190);
  const author = {
   name: "Harness",
   email: "harness@example.com",
   date: "1700000000 +0000"
  };
  const message = "The state under test";
  async function makeWorkspace(each, dir, deps) {
   await (0, promises_.mkdir)(dir, {
    recursive: true
   });
   await fill(each, dir, deps);
   return {
    dir: dir,
    base: await commitAll(dir, deps.git)
   };
  }
  async function emptyFolder(dir) {
   await (0, promises_.mkdir)(dir, {
    recursive: true
   });
   const emptyTree = objectId("tree", "");
   const who = `${author.name} <${author.email}> ${author.date}`;
   return {
    dir: dir,
    base: objectId("commit", `tree ${emptyTree}\nauthor ${who}\ncommitter ${who}\n\n${message}\n`)
   };
  }
  function objectId(kind, content) {
   return (0, external_node_crypto_.createHash)("sha1").update(`${kind} ${Buffer.byteLength(content)}\0${content}`).digest("hex");
  }
  async function fill(each, dir, deps) {
   const {workspace: workspace} = each;
   switch (workspace.kind) {
   case "empty":
    return;

   case "folder":
    return copyInto(external_node_path_.join(each.dir, workspace.path), dir, each);

   case "shared":
    await copyInto((0, load.FM)(deps.evalsDir, workspace.name), dir, each);
    if (workspace.overlay !== undefined) await copyInto(external_node_path_.join(each.dir, workspace.overlay), dir, each);
    return;

   case "npm":
    await deps.releases.unpack(workspace, dir);
    for (const name of workspace.without) await (0, promises_.rm)(external_node_path_.join(dir, name), {
     recursive: true,
     force: true
    });
   }
  }
  async function copyInto(from, dir, each) {
   await (0, promises_.cp)(from, dir, {
    recursive: true,
    verbatimSymlinks: true
   }).catch(cause => {
    throw new errors.xL({
     what: "the files of the workspace are missing",
     where: external_node_path_.join(each.dir, "case.yaml"),
     got: from
    }, {
     cause: cause
    });
   });
  }
  async function commitAll(dir, git) {
   const env = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: author.date,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_COMMITTER_DATE: author.date
   };
   const run = async (...args) => {
    const {stdout: stdout} = await git([ "-c", "core.logAllRefUpdates=false", ...args ], {
     cwd: dir,
     env: env
    });
    return stdout.toString().trim();
   };
   await run("init", "--quiet", "--template=", "--initial-branch=main");
   await run("add", "--all", "--force", ".");
   const commit = await run("commit-tree", "-m", message, await run("write-tree"));
   await run("update-ref", "HEAD", commit);
   return commit;
  }
  function workspacesIn(dir, deps) {
   const made = new Map;
   let copies = 0;
   const once = async (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const making = make();
    made.set(key, making);
    making.catch(() => made.delete(key));
    return making;
   };
   return {
    lease: async (each, phase) => {
     if (!looksAtFiles(phase) && each.workspace.kind === "empty") {
      const folder = await once("empty", () => emptyFolder(external_node_path_.join(dir, "empty")));
      return {
       ...folder,
       release: async () => undefined
      };
     }
     const key = each.digest;
     const template = await once(key, () => makeWorkspace(each, external_node_path_.join(dir, key), deps));
     if (!(0, changes.yv)(phase)) return {
      ...template,
      release: async () => undefined
     };
     const copy = external_node_path_.join(dir, `trial-${copies += 1}`);
     await (0, promises_.cp)(template.dir, copy, {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true
     });
     return {
      dir: copy,
      base: template.base,
      release: async () => (0, promises_.rm)(copy, {
       recursive: true,
       force: true,
       maxRetries: 3
      })
     };
    }
   };
  }
  const fileSources = [ "tree", "guides" ];
  function looksAtFiles({tools: tools, context: context}) {
   return tools.length > 0 || context.some(source => fileSources.includes(source));
  }
  var commands_arguments = __webpack_require__(2303);
  var known_names = __webpack_require__(8433);
  const noGitHub = {};
  async function openEvalPlace(options, machine) {
   const inputs = (0, commands_arguments.eh)(undefined, options.set);
   await (0, known_names.f)({
    inputs: inputs,
    actions: [ "run" ],
    repoDir: machine.cwd
   }, machine);
   const tempDir = external_node_path_.join(options.temp, "temp");
   await (0, promises_.mkdir)(tempDir, {
    recursive: true
   });
   const searchPath = machine.env["PATH"] ?? "";
   const request = await requestOf({
    inputs: inputs,
    tempDir: tempDir,
    secrets: options.secrets
   }, machine);
   const git = (0, build_git.K0)(searchPath);
   const run = runDeps(request, git, machine);
   const cacheDir = external_node_path_.join(machine.cwd, ".harness-out", "releases");
   const releases = npmReleases({
    cacheDir: cacheDir,
    run: (0, build_sandbox.Jc)(searchPath),
    npmSettings: npmSettingsOf(machine.env)
   });
   const {clock: clock, signal: signal} = run;
   const hidden = [ options.evalsDir, tempDir, machine.actionRoot ];
   const sandboxed = sandboxCommand({
    git: git,
    searchPath: searchPath,
    hidden: hidden,
    mode: "bubblewrap",
    clock: clock
   });
   return {
    request: request,
    run: run,
    releases: releases,
    workspaces: workspacesIn(external_node_path_.join(options.temp, "workspaces"), {
     git: git,
     evalsDir: options.evalsDir,
     releases: releases
    }),
    grade: {
     metric: "pass",
     runCommand: sandboxed,
     tempDir: tempDir,
     signal: signal
    },
    openLive: async (phase, {round: round}) => (0, model.G)(phase, {
     ...request,
     round: round,
     model: phase.model,
     workspace: machine.cwd
    }, {
     ...run,
     github: noGitHub,
     artifacts: noArtifacts
    })
   };
  }
  const noArtifacts = {
   upload: async () => Promise.reject(new TypeError("an eval uploads nothing")),
   download: async () => Promise.reject(new TypeError("an eval downloads nothing"))
  };
  async function requestOf({inputs: inputs, tempDir: tempDir, secrets: secrets}, machine) {
   const keys = {
    ...(0, commands_arguments.hi)(machine.env),
    ...(0, commands_arguments.yD)(secrets, machine.env)
   };
   const named = Object.entries(keys).map(([name, value]) => [ name.toLowerCase().replaceAll("_", "-"), value ]);
   const all = {
    phase: "eval",
    "github-token": "none",
    ...Object.fromEntries(named),
    ...inputs
   };
   const variables = {
    GITHUB_REPOSITORY: "harness/evals",
    GITHUB_EVENT_NAME: "workflow_dispatch",
    GITHUB_EVENT_PATH: "none",
    GITHUB_ACTOR: "harness",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_RUN_ID: "1",
    GITHUB_WORKSPACE: machine.cwd,
    RUNNER_TEMP: tempDir,
    RUNNER_ENVIRONMENT: machine.env["RUNNER_ENVIRONMENT"],
    PATH: machine.env["PATH"]
   };
   const env = Object.entries(all).map(([name, value]) => [ `INPUT_${name.toUpperCase()}`, value ]);
   return (0, run_request.z)({
    ...variables,
    ...Object.fromEntries(env)
   }, () => Promise.resolve("{}"));
  }
  function runDeps(request, git, machine) {
   const redactor = (0, build_redact.l)((0, run_request.F)(request));
   const redact = text => redactor.redact(text);
   return {
    git: git,
    log: {
     info: () => undefined,
     notice: () => undefined,
     warning: () => undefined
    },
    clock: () => machine.clock().getTime(),
    random: machine.random,
    sleep: (ms, signal) => (0, external_node_timers_promises_.setTimeout)(ms, undefined, {
     signal: signal
    }),
    redact: redact,
    signal: machine.signal,
    atExit: () => undefined,
    actionRoot: machine.actionRoot
   };
  }
 },
 2360: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y0: () => evalsFolder,
   Su: () => planOptions,
   nY: () => planRun,
   Z2: () => refuseTooDear,
   fb: () => tellPlan
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var schemas = __webpack_require__(2503);
  var evals_arms = __webpack_require__(8889);
  var cost = __webpack_require__(2994);
  var usage = __webpack_require__(4119);
  const estimate_anchors = {
   triage: {
    seconds: 28,
    usd: .035
   },
   build: {
    seconds: 302,
    usd: .27
   },
   review: {
    seconds: 217,
    usd: .32
   }
  };
  const otherPhase = {
   seconds: 217,
   usd: .32
  };
  function guessSeconds({phase: {name: name, limits: limits}}) {
   return Math.min((estimate_anchors[name] ?? otherPhase).seconds, limits.minutes * 60);
  }
  function guessTrial(arm, price) {
   const anchor = estimate_anchors[arm.phase.name] ?? otherPhase;
   const seconds = guessSeconds(arm);
   if (price === undefined) return {
    seconds: seconds,
    usd: null
   };
   return {
    seconds: seconds,
    usd: isFree(price) ? 0 : Math.min(anchor.usd, arm.phase.limits.usd ?? Infinity)
   };
  }
  function isFree({bands: bands}) {
   return bands.every(({input: input, output: output}) => input === 0 && output === 0);
  }
  const judging = {
   ...usage.tk,
   inputTokens: 3e3,
   outputTokens: 700
  };
  const judgingSeconds = 10;
  function estimateRun({cases: cases, arms: arms, trials: trials}, sources) {
   let [seconds, measuredCases, dearestUsd] = [ 0, 0, 0 ];
   let usd = 0;
   let judgeUsd = 0;
   for (const each of cases) {
    const judge = estimateJudge(each, sources);
    for (const arm of arms) {
     const trial = estimateTrial(each, arm, sources);
     const both = sum(trial.usd, judge.usd);
     seconds += trials * (trial.seconds + judge.seconds);
     usd = sum(usd, both, trials);
     judgeUsd = sum(judgeUsd, judge.usd, trials);
     dearestUsd = Math.max(dearestUsd, both ?? 0);
    }
    if (arms.every(({phase: phase}) => sources.measured(each.id, phase.model) !== undefined)) measuredCases += 1;
   }
   return {
    seconds: seconds,
    usd: usd,
    judgeUsd: judgeUsd,
    measuredCases: measuredCases,
    dearestUsd: dearestUsd
   };
  }
  function asksJudge({graders: graders}) {
   return graders.some(({type: type}) => type === "judge");
  }
  function estimateTrial({id: id}, arm, {priceOf: priceOf, measured: measured}) {
   const guess = guessTrial(arm, priceOf(arm.phase.model));
   const before = measured(id, arm.phase.model);
   if (before === undefined) return guess;
   return {
    seconds: before.seconds,
    usd: guess.usd === null || guess.usd === 0 ? guess.usd : before.usd ?? guess.usd
   };
  }
  function estimateJudge({graders: graders}, {judge: judge, priceOf: priceOf}) {
   const calls = judge === null ? 0 : graders.filter(({type: type}) => type === "judge").length;
   if (judge === null || calls === 0) return {
    seconds: 0,
    usd: 0
   };
   const price = priceOf(judge);
   return {
    seconds: calls * judgingSeconds,
    usd: price === undefined ? null : calls * (0, cost.O)(judging, price)
   };
  }
  function sum(a, b, times = 1) {
   return a === null || b === null ? null : a + times * b;
  }
  var load = __webpack_require__(1190);
  var evals_plan = __webpack_require__(4777);
  var progress = __webpack_require__(7573);
  var results = __webpack_require__(7549);
  function measuredBy(earlier) {
   const known = new Map;
   for (const {model: model, trials: trials} of earlier) for (const trial of trials) {
    if (results.AI.includes(trial.outcome)) continue;
    const key = keyOf(trial.caseId, model);
    known.set(key, [ ...known.get(key) ?? [], trial ]);
   }
   const estimates = new Map([ ...known ].map(([key, trials]) => [ key, mediansOf(trials) ]));
   return (caseId, model) => estimates.get(keyOf(caseId, model));
  }
  function keyOf(caseId, model) {
   return JSON.stringify([ caseId, model ]);
  }
  function mediansOf(trials) {
   const costs = trials.map(({costUsd: costUsd, judgeUsd: judgeUsd = 0}) => costUsd === null || judgeUsd === null ? null : Math.max(0, costUsd - judgeUsd));
   const priced = costs.filter(usd => usd !== null);
   return {
    seconds: median(trials.map(({wallMs: wallMs}) => wallMs)) / 1e3,
    usd: priced.length < costs.length ? null : median(priced)
   };
  }
  function median(values) {
   const sorted = values.toSorted((one, other) => one - other);
   const middle = sorted.length / 2;
   const [low = 0, high = low] = [ sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)] ];
   return (low + high) / 2;
  }
  var evals_suite = __webpack_require__(8672);
  var errors = __webpack_require__(9473);
  var eval_arguments = __webpack_require__(9436);
  var prices = __webpack_require__(3305);
  const planOptions = {
   suite: {
    type: "string"
   },
   phase: {
    type: "string"
   },
   arm: {
    type: "string",
    multiple: true
   },
   model: {
    type: "string"
   },
   judge: {
    type: "string"
   },
   mode: {
    type: "string"
   },
   trials: {
    type: "string"
   },
   cases: {
    type: "string",
    multiple: true
   },
   shard: {
    type: "string"
   },
   evals: {
    type: "string"
   },
   "max-usd": {
    type: "string"
   }
  };
  async function planRun(values, {open: open, earlier: earlier}, machine) {
   const evalsDir = evalsFolder(values.evals, machine);
   const suite = await chosenSuite(values, evalsDir);
   const cases = await chosenCases(values.cases, suite, evalsDir);
   const arms = await (0, evals_arms.S3)({
    phase: suite.phase,
    settings: values.arm ?? [],
    model: values.model ?? (open === undefined ? suite.recorded : undefined),
    judge: values.judge ?? null,
    root: machine.cwd,
    actionRoot: machine.actionRoot,
    version: await harnessVersion(machine)
   });
   const trials = (0, eval_arguments._)(values.trials, "--trials") ?? suite.trials[readMode(values.mode)];
   const seconds = open === undefined ? 0 : arms.reduce((sum, arm) => sum + guessSeconds(arm), 0) / arms.length;
   const plan = (0, evals_plan.Cs)({
    suite: suite,
    cases: cases,
    arms: arms,
    trials: trials,
    seconds: seconds
   });
   const shard = readShard(values.shard);
   const own = (0, evals_plan.DS)(plan, shard);
   const ids = new Set(own.map(({id: id}) => id));
   const job = {
    cases: cases.filter(({id: id}) => ids.has(id)),
    arms: arms,
    trials: trials
   };
   const judge = values.judge !== undefined && job.cases.some(asksJudge) ? values.judge : null;
   const sources = open === undefined ? freeReplay : await sourcesOf({
    arms: arms,
    judge: judge,
    open: open
   }, await earlier(suite));
   return {
    ...{
     evalsDir: evalsDir,
     suite: suite,
     plan: plan,
     arms: arms,
     cases: cases,
     shard: shard,
     own: own
    },
    estimate: estimateRun(job, sources),
    maxUsd: readUsd(values["max-usd"]) ?? suite.maxCostUsd
   };
  }
  const freeReplay = {
   priceOf: () => prices.u,
   measured: () => ({
    seconds: 0,
    usd: 0
   }),
   judge: null
  };
  function evalsFolder(named, machine) {
   return external_node_path_.resolve(machine.cwd, named ?? "evals");
  }
  async function chosenSuite({suite: suite, phase: phase}, evalsDir) {
   const name = suite ?? phase;
   if (name === undefined || suite !== undefined && phase !== undefined) throw new errors.xL({
    what: "say what to run with either --suite or --phase",
    expected: `one of ${(await (0, load.np)(evalsDir)).join(", ")}`
   });
   if (suite !== undefined || (await (0, load.np)(evalsDir)).includes(name)) return (0, 
   load.bu)(evalsDir, name);
   return evals_suite.Y.parse({
    ...{
     schema: "harness/suite@1",
     name: name,
     phase: name,
     cases: [ `${name}/*` ]
    },
    description: `All cases of ${name}`
   });
  }
  async function chosenCases(globs, suite, evalsDir) {
   const cases = await (0, load.EG)(evalsDir, suite.cases);
   const foreign = cases.find(({phase: phase}) => phase !== suite.phase);
   if (foreign !== undefined) throw new errors.xL({
    what: `the suite is of the phase ${suite.phase}`,
    where: `suite ${suite.name}`,
    got: `a case of ${foreign.phase}: ${foreign.id}`
   });
   if (globs === undefined) return cases;
   const wanted = new Set((await (0, load.EG)(evalsDir, globs.map(glob => glob.includes("/") ? glob : `*/${glob}`))).map(({dir: dir}) => dir));
   const chosen = cases.filter(({dir: dir}) => wanted.has(dir));
   if (chosen.length > 0) return chosen;
   throw new errors.xL({
    what: `no case of the suite ${suite.name} matches`,
    got: globs.join(", ")
   });
  }
  const manifest = schemas._H3({
   version: schemas.YjP()
  });
  async function harnessVersion({actionRoot: actionRoot}) {
   return manifest.parse(JSON.parse(await (0, promises_.readFile)(external_node_path_.join(actionRoot, "package.json"), "utf8"))).version;
  }
  async function sourcesOf({arms: arms, judge: judge, open: open}, earlier) {
   const [first] = arms;
   const phases = arms.map(({phase: phase}) => phase);
   if (judge !== null && first !== undefined) phases.push({
    ...first.phase,
    model: judge
   });
   const prices = new Map;
   for (const phase of phases) if (!prices.has(phase.model)) prices.set(phase.model, (await open(phase, {
    round: 0,
    issue: 1
   })).price);
   return {
    priceOf: model => prices.get(model),
    measured: measuredBy(earlier),
    judge: judge
   };
  }
  function readMode(mode) {
   const modes = [ "smoke", "compare", "bless" ];
   const found = modes.find(known => known === (mode ?? "compare"));
   if (found !== undefined) return found;
   throw new errors.xL({
    what: "unknown mode",
    where: "--mode",
    expected: modes.join(", "),
    got: mode ?? ""
   });
  }
  function readShard(text) {
   const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text ?? "1/1") ?? [];
   const shard = {
    index: Number(index),
    of: Number(of)
   };
   if (shard.index <= shard.of) return shard;
   throw new errors.xL({
    what: "not a shard",
    where: "--shard",
    expected: "i/n with i from 1 to n",
    got: text ?? ""
   });
  }
  function readUsd(text) {
   if (text === undefined) return undefined;
   const usd = Number(text);
   if (text.trim() !== "" && usd >= 0) return usd;
   throw new errors.xL({
    what: "not an amount of US dollars",
    where: "--max-usd",
    got: `"${text}"`
   });
  }
  function tellPlan({plan: plan, shard: shard, own: own, estimate: estimate, maxUsd: maxUsd}, concurrency) {
   const units = (0, evals_plan.q3)(plan, own);
   const part = shard.of === 1 ? "" : `, shard ${shard.index} of ${shard.of}`;
   const arms = plan.arms.map(({name: name}) => name).join(", ");
   const time = (0, progress.p)(estimate.seconds * 1e3 / concurrency);
   const money = estimate.usd === null ? "a price nobody knows" : `$${estimate.usd.toFixed(2)}`;
   const basis = estimate.seconds === 0 ? "" : ` (${basisOf(estimate, own.length)})`;
   const cap = maxUsd === undefined ? "" : `, at most $${maxUsd.toFixed(2)}`;
   return `${plan.suite}: ${own.length} cases \xd7 ${plan.trials} trials \xd7 ${plan.arms.length} arms (${arms}) = ${units} trials${part}; about ${time} and ${money}${basis}${cap}`;
  }
  function basisOf({measuredCases: measuredCases, judgeUsd: judgeUsd}, cases) {
   const known = {
    none: "from published runs of like phases",
    all: "as measured before",
    some: `${measuredCases} of ${cases} cases as measured before, the others from published runs of like phases`
   }[measuredCases === 0 ? "none" : measuredCases === cases ? "all" : "some"];
   return judgeUsd === null || judgeUsd === 0 ? known : `${known}; $${judgeUsd.toFixed(2)} of it for the judge`;
  }
  function refuseTooDear({estimate: estimate, maxUsd: maxUsd}) {
   if (maxUsd === undefined || estimate.usd !== null && estimate.usd <= maxUsd) return;
   throw new errors.xL({
    what: "the run would cost more than it may",
    where: "--max-usd or the suite\u2019s maxCostUsd",
    expected: `at most $${maxUsd.toFixed(2)}`,
    got: estimate.usd === null ? "a model whose price nobody knows" : `about $${estimate.usd.toFixed(2)}`,
    fix: "Take fewer trials (--trials), fewer cases (--cases) or a larger cap; say the price of a compatible/ model with --set compatible-price=IN/OUT"
   });
  }
 },
 8889: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S3: () => readArms,
   Yc: () => ownPhase,
   cr: () => armOf
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
  var _phase_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3455);
  var _prompt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3144);
  var _run_act_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1698);
  var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1190);
  async function readArms(sources) {
   const changes = groupByArm(sources.settings);
   const arms = [];
   for (const [name, settings] of changes) arms.push(await makeArm(name, settings, sources));
   refuseEqual(arms);
   return arms;
  }
  const keys = [ "phase", "prompt", "model", ...Object.keys(_phase_load_js__WEBPACK_IMPORTED_MODULE_3__.zB.shape).map(key => `limits.${key}`) ];
  function groupByArm(settings) {
   const arms = new Map([ [ "base", new Map ] ]);
   for (const setting of settings) {
    const [, name = "head", key = "", value = ""] = /^(?:([a-z0-9]+(?:-[a-z0-9]+)*):)?([a-z.]+)=(.+)$/.exec(setting) ?? [];
    if (!keys.includes(key)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
     what: "not a setting of an arm",
     where: "--arm",
     expected: `[NAME:]KEY=VALUE with a KEY of ${keys.join(", ")}`,
     got: `"${setting}"`
    });
    const arm = arms.get(name) ?? new Map;
    if (arm.has(key)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
     what: `${key} is given twice for ${name}`,
     where: "--arm"
    });
    arms.set(name, arm.set(key, value));
   }
   return arms;
  }
  async function makeArm(name, settings, sources) {
   const file = await phaseWith(settings, sources);
   const model = settings.get("model") ?? sources.model ?? file.model;
   if (!_phase_load_js__WEBPACK_IMPORTED_MODULE_3__.c7.some(provider => model.startsWith(`${provider}/`))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
    what: "unknown model provider",
    where: `arm ${name}`,
    expected: _phase_load_js__WEBPACK_IMPORTED_MODULE_3__.c7.map(provider => `${provider}/<id>`).join(", "),
    got: `"${model}"`
   });
   const phase = {
    ...file,
    model: model,
    limits: {
     ...file.limits,
     ...limitsFrom(settings, name)
    }
   };
   return armOf(name, phase, sources);
  }
  function armOf(name, phase, {judge: judge, version: version}) {
   const facts = {
    phase: phase.sha256,
    model: phase.model,
    limits: phase.limits,
    maxOutputTokens: phase.maxOutputTokens,
    tools: (0, _load_js__WEBPACK_IMPORTED_MODULE_6__.sc)(JSON.stringify((0, _run_act_js__WEBPACK_IMPORTED_MODULE_5__.T9)(phase))),
    preamble: (0, _load_js__WEBPACK_IMPORTED_MODULE_6__.sc)(wordsAround(phase)),
    judge: judge,
    harness: version
   };
   return {
    name: name,
    phase: phase,
    facts: facts,
    fingerprint: (0, _load_js__WEBPACK_IMPORTED_MODULE_6__.sc)(JSON.stringify(facts))
   };
  }
  async function phaseWith(settings, sources) {
   const {phase: name, root: root, actionRoot: actionRoot} = sources;
   const whole = settings.get("phase");
   const text = whole === undefined ? undefined : await readGiven(whole, root, "phase");
   const phase = text === undefined ? await (0, _phase_load_js__WEBPACK_IMPORTED_MODULE_3__.Ez)(name, {
    builtIn: node_path__WEBPACK_IMPORTED_MODULE_1__.join(actionRoot, "phases"),
    override: async () => ownPhase(name, root)
   }) : (0, _phase_load_js__WEBPACK_IMPORTED_MODULE_3__.xl)({
    name: name,
    text: text,
    file: whole ?? ""
   });
   const prompt = settings.get("prompt");
   if (prompt === undefined) return phase;
   const source = text ?? await phaseText(name, sources);
   return withPrompt(phase, source, {
    file: prompt,
    text: await readGiven(prompt, root, "prompt")
   });
  }
  async function ownPhase(name, root) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(".harness", "phases", `${name}.md`);
   const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file), "utf8").catch(() => undefined);
   return text === undefined ? undefined : {
    text: text,
    file: file
   };
  }
  async function phaseText(name, {root: root, actionRoot: actionRoot}) {
   const own = await ownPhase(name, root);
   return own?.text ?? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(actionRoot, "phases", `${name}.md`), "utf8");
  }
  function withPrompt(phase, source, prompt) {
   if (/^\uFEFF?---\r?\n/.test(prompt.text)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
    what: "this file has settings above its prompt",
    where: prompt.file,
    expected: "a prompt alone",
    fix: `Use --arm phase=${prompt.file} for a whole phase file`
   });
   const settings = /^\uFEFF?---\r?\n[\s\S]*?\n---[ \t]*\r?\n/.exec(source)?.[0] ?? "";
   const file = `${prompt.file} below the settings of ${phase.file}`;
   return (0, _phase_load_js__WEBPACK_IMPORTED_MODULE_3__.xl)({
    name: phase.name,
    text: settings + prompt.text,
    file: file
   });
  }
  async function readGiven(file, root, key) {
   return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, file), "utf8").catch(cause => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
     what: "no such file",
     where: `--arm ${key}=${file}`
    }, {
     cause: cause
    });
   });
  }
  function limitsFrom(settings, arm) {
   const given = [ ...settings ].filter(([key]) => key.startsWith("limits.")).map(([key, value]) => [ key.slice("limits.".length), Number(value) ]);
   const parsed = _phase_load_js__WEBPACK_IMPORTED_MODULE_3__.zB.partial().safeParse(Object.fromEntries(given));
   if (parsed.success) return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
   const [issue] = parsed.error.issues;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
    what: "not a limit",
    where: `arm ${arm}, limits.${issue?.path.join(".") ?? ""}`,
    got: issue?.message ?? ""
   });
  }
  function wordsAround(phase) {
   const nonce = "0".repeat(16);
   const context = {
    ...{
     schema: "harness/context@1",
     phase: phase.name,
     issue: 1,
     base: "0".repeat(40)
    },
    ...{
     fetchedAt: "2026-01-01T00:00:00Z",
     nonce: nonce,
     items: [],
     dropped: [],
     sha256: "0".repeat(64)
    }
   };
   const facts = {
    repository: "owner/name",
    issueNumber: 1,
    round: 0
   };
   const {system: system, user: user} = (0, _prompt_js__WEBPACK_IMPORTED_MODULE_4__.n)({
    ...phase,
    prompt: "",
    context: []
   }, context, facts);
   return `${system}\n${user}`;
  }
  function refuseEqual(arms) {
   for (const [index, arm] of arms.entries()) {
    const twin = arms.slice(0, index).find(({fingerprint: fingerprint}) => fingerprint === arm.fingerprint);
    if (twin !== undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.xL({
     what: `the arms ${twin.name} and ${arm.name} do not differ`,
     where: "--arm",
     fix: "An arm changes the phase, the prompt, the model or a limit; more trials of one arm come with --trials"
    });
   }
  }
 },
 4455: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => readTestStates,
   d: () => testFormats
  });
  const testFormats = [ "tap", "tape", "spec", "pytest", "unittest", "go" ];
  function readTestStates(output, format) {
   const states = new Map;
   const lines = output.replace(escapes, "").split(/\r?\n/);
   for (const {names: names, passed: passed} of readers[format](lines)) for (const name of new Set(names)) states.set(name, passed && states.get(name) !== "failed" ? "passed" : "failed");
   return states;
  }
  const escapes = /\u001B\[[0-9;]*m/g;
  const readers = {
   tap: readTap,
   tape: readTape,
   spec: lines => lines.flatMap(readSpecLine),
   pytest: lines => lines.flatMap(readPytestLine),
   unittest: lines => lines.flatMap(readUnittestLine),
   go: lines => lines.flatMap(readGoLine)
  };
  const point = /^(\s*)(not )?ok\b(?: +\d+)?(?: +-)?(?: (.*))?$/;
  function readPoint(line) {
   const [, indent, not, rest] = point.exec(line) ?? [];
   if (indent === undefined) return undefined;
   const [name = "", directive] = (rest ?? "").split(/(?<!\\) # (?=(?:skip|todo)\b)/i);
   return {
    depth: indent.length,
    name: name.replace(/\\([\\#])/g, "$1").trim(),
    passed: not === undefined,
    directive: directive !== undefined
   };
  }
  function readTap(lines) {
   const seen = [];
   const open = [];
   for (const line of lines) {
    const [, indent, name] = /^(\s*)# Subtest: (.*)$/.exec(line) ?? [];
    if (indent !== undefined && name !== undefined) {
     closeTo(open, indent.length);
     open.push({
      depth: indent.length,
      name: name.replace(/\\([\\#])/g, "$1").trim()
     });
     continue;
    }
    const found = readPoint(line);
    if (found === undefined) continue;
    closeTo(open, found.depth);
    const path = [ ...open.map(suite => suite.name), found.name ].join(" > ");
    if (!found.directive || !found.passed) seen.push({
     names: [ found.name, path ],
     passed: found.passed
    });
   }
   return seen;
  }
  function closeTo(open, depth) {
   while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
  }
  function readTape(lines) {
   const seen = [];
   let heading;
   for (const line of lines) {
    if (line.startsWith("# ")) heading = line.slice(2).trim();
    const found = /^\s/.test(line) ? undefined : readPoint(line);
    if (found === undefined || heading === undefined || found.directive && found.passed) continue;
    seen.push({
     names: [ heading, `${heading} > ${found.name}` ],
     passed: found.passed
    });
   }
   return seen;
  }
  const duration = /\s+\(\d+(?:\.\d+)? ?m?s\)$/;
  function readSpecLine(line) {
   const [, mark, rest] = /^\s*([\u2713\u2714\u221a\u2715\u2716\u2717\xd7]|\d+\)) (.+)$/u.exec(line) ?? [];
   if (mark === undefined || rest === undefined || /# (?:skip|todo)/i.test(rest)) return [];
   return [ {
    names: [ rest.trim().replace(duration, "") ],
    passed: /[\u2713\u2714\u221a]/u.test(mark)
   } ];
  }
  function readPytestLine(line) {
   const [, before] = /^(\S+::.+?) (?:PASSED|XPASS)(?:\s+\[\s*\d+%\])?$/.exec(line) ?? [];
   const [, after] = /^PASSED (\S+::.+)$/.exec(line) ?? [];
   const good = before ?? after;
   if (good !== undefined) return [ {
    names: pytestNames(good),
    passed: true
   } ];
   const [, failedBefore] = /^(\S+::.+?) (?:FAILED|ERROR)\b/.exec(line) ?? [];
   const [, failedAfter] = /^(?:FAILED|ERROR) (\S+::.+?)(?: - .*)?$/.exec(line) ?? [];
   const bad = failedBefore ?? failedAfter;
   return bad === undefined ? [] : [ {
    names: pytestNames(bad),
    passed: false
   } ];
  }
  function pytestNames(id) {
   return [ id, id.slice(id.lastIndexOf("::") + 2) ];
  }
  function readUnittestLine(line) {
   const [, name, within, state] = /^(\w+) \(([\w.]+)\) \.\.\. (ok|FAIL|ERROR)$/.exec(line) ?? [];
   if (name === undefined || within === undefined) return [];
   const path = within.endsWith(`.${name}`) ? within : `${within}.${name}`;
   return [ {
    names: [ name, path ],
    passed: state === "ok"
   } ];
  }
  function readGoLine(line) {
   const [, state, name] = /^\s*--- (PASS|FAIL): (.+) \(\d+(?:\.\d+)?s\)$/.exec(line) ?? [];
   return name === undefined ? [] : [ {
    names: [ name ],
    passed: state === "PASS"
   } ];
  }
 },
 6007: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => layOver,
   bo: () => withWorkspaceCopy,
   lR: () => UnusableWorkspace
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _sandbox_errno_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5924);
  class UnusableWorkspace extends Error {
   name="UnusableWorkspace";
  }
  async function withWorkspaceCopy(workspace, tempDir, use) {
   const dir = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(tempDir, "graded-"));
   try {
    await copyWorkspace(workspace, dir);
    return await use(dir);
   } finally {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
  async function copyWorkspace(from, to) {
   const gitFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, ".git");
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, {
     recursive: true,
     verbatimSymlinks: true,
     filter: async source => source !== gitFolder && await isOrdinary(source)
    });
   } catch (cause) {
    if (!agentsFault.includes((0, _sandbox_errno_js__WEBPACK_IMPORTED_MODULE_2__.U)(cause) ?? "")) throw cause;
    throw new UnusableWorkspace("what the agent left cannot be copied", {
     cause: cause
    });
   }
  }
  const agentsFault = [ "EACCES", "EPERM", "ENAMETOOLONG", "ELOOP" ];
  async function isOrdinary(source) {
   const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(source);
   return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink();
  }
  async function layOver(files, copy) {
   for (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(files, {
    withFileTypes: true
   })) {
    const [from, to] = [ node_path__WEBPACK_IMPORTED_MODULE_1__.join(files, entry.name), node_path__WEBPACK_IMPORTED_MODULE_1__.join(copy, entry.name) ];
    if (!entry.isDirectory()) {
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(to, {
      recursive: true,
      force: true
     });
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, {
      verbatimSymlinks: true
     });
     continue;
    }
    const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(to).catch(() => undefined);
    if (stats?.isDirectory() !== true) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(to, {
     recursive: true,
     force: true
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(to, {
     recursive: true
    });
    await layOver(from, to);
   }
  }
 },
 7573: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => showProgress,
   p: () => duration
  });
  var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7549);
  const linesInLog = 20;
  function showProgress(total, screen, clock) {
   const startedAt = clock();
   const counts = new Map;
   let [kept, ran, usd, shown] = [ 0, 0, 0, 0 ];
   const line = () => {
    const done = kept + ran;
    const msPerUnit = (clock() - startedAt) / Math.max(1, ran);
    return [ `${done}/${total}`, ...[ ...counts ].map(([outcome, count]) => `${count} ${outcome}`), ...usd === 0 ? [] : [ `$${usd.toFixed(2)}` ], ...done >= total ? [] : [ `${duration(msPerUnit * (total - done))} left` ] ].join(" \xb7 ");
   };
   const live = screen.isTTY === true;
   const tell = text => screen.write(live ? `\r\x1b[K${text}\n` : `${text}\n`);
   return {
    kept: () => {
     kept += 1;
    },
    lost: trial => {
     usd += trial.costUsd ?? 0;
     tell(`${nameOf(trial)} is tried again: ${trial.reason ?? trial.outcome}`);
    },
    finished: trial => {
     ran += 1;
     usd += trial.costUsd ?? 0;
     counts.set(trial.outcome, (counts.get(trial.outcome) ?? 0) + 1);
     if (_results_js__WEBPACK_IMPORTED_MODULE_0__.AI.includes(trial.outcome)) tell(`${nameOf(trial)} was lost (${trial.outcome}): ${trial.reason ?? "no reason"}`);
     if (live) screen.write(`\r\x1b[K${line().slice(0, (screen.columns ?? 80) - 1)}`); else if (kept + ran >= shown + total / linesInLog || kept + ran === total) {
      shown = kept + ran;
      tell(line());
     }
    },
    end: () => {
     if (live) screen.write("\r\x1b[K");
    }
   };
  }
  function nameOf({caseId: caseId, arm: arm, trial: trial}) {
   return `${caseId}, ${arm} ${trial}`;
  }
  function duration(ms) {
   const seconds = Math.ceil(ms / 1e3);
   if (seconds < 100) return `${seconds} s`;
   const minutes = Math.ceil(seconds / 60);
   return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
  }
 }
};
