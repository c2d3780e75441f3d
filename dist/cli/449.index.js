export const id = 449;

export const ids = [ 449 ];

export const modules = {
 6858: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => setScene
  });
  var errors = __webpack_require__(9473);
  var context_change = __webpack_require__(4010);
  var context_history = __webpack_require__(7603);
  var build_context = __webpack_require__(9305);
  var load = __webpack_require__(1190);
  var build_handoff = __webpack_require__(3350);
  const serverUrl = "https://github.com";
  const runId = 1;
  const failedCommit = "0".repeat(40);
  function repositoryOf({repository: repository}) {
   const [owner = "", repo = ""] = repository.split("/");
   return {
    owner: owner,
    repo: repo
   };
  }
  function issueOf(input) {
   const {issue: issue} = input;
   return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: "open",
    locked: false,
    html_url: issueUrl(input, issue.number),
    author_association: associationOf(issue.standing),
    created_at: issue.written,
    updated_at: issue.written,
    user: {
     login: issue.author,
     type: "User"
    },
    labels: issue.labels
   };
  }
  function triggeredAt({issue: issue, comments: comments}) {
   const times = [ issue.written, ...comments.map(({written: written}) => written) ];
   return times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? issue.written;
  }
  function caseGitHub(input) {
   const run = {
    id: linkedRun(input) ?? runId,
    head_sha: failedCommit,
    created_at: input.issue.written
   };
   const runFacts = {
    ...run,
    name: "CI",
    event: "push",
    html_url: runUrl(input, run.id)
   };
   const pageOf = (all, asked) => ({
    data: all.slice(((asked.page ?? 1) - 1) * 100, (asked.page ?? 1) * 100)
   });
   const answers = {
    issues: {
     listComments: async asked => pageOf(commentsOf(input), asked),
     listForRepo: async asked => pageOf(otherIssuesOf(input), asked)
    },
    repos: {
     get: async () => ({
      data: {
       default_branch: "main"
      }
     }),
     listCommits: async () => ({
      data: []
     })
    },
    actions: {
     listWorkflowRunsForRepo: async () => ({
      data: {
       workflow_runs: input["ci-logs"].length === 0 ? [] : [ runFacts ]
      }
     }),
     getWorkflowRun: async ({run_id: run_id}) => {
      if (run_id === run.id && input["ci-logs"].length > 0) return {
       data: runFacts
      };
      throw Object.assign(new Error("Not Found"), {
       status: 404
      });
     },
     listJobsForWorkflowRun: async () => ({
      data: {
       jobs: input["ci-logs"].map(({title: title}, index) => jobOf(title, index, runFacts))
      }
     }),
     downloadJobLogsForWorkflowRun: async ({job_id: job_id}) => ({
      data: input["ci-logs"][job_id - 1]?.text ?? ""
     })
    }
   };
   return answers;
  }
  function commentsOf(input) {
   return input.comments.map(({text: text, author: author, standing: standing, written: written}, index) => ({
    id: index + 1,
    body: text,
    html_url: `${issueUrl(input, input.issue.number)}#issuecomment-${index + 1}`,
    author_association: associationOf(standing),
    created_at: written,
    updated_at: written,
    user: {
     login: author,
     type: standing === "harness" ? "Bot" : "User"
    }
   }));
  }
  function otherIssuesOf(input) {
   return input["similar-issues"].map(({number: number, title: title, state: state, body: body, author: author, standing: standing, written: written}) => ({
    ...{
     number: number,
     title: title,
     state: state,
     body: body
    },
    html_url: issueUrl(input, number),
    author_association: associationOf(standing),
    created_at: written,
    updated_at: written,
    user: {
     login: author
    }
   }));
  }
  function jobOf(name, index, run) {
   return {
    id: index + 1,
    name: name,
    conclusion: "failure",
    html_url: `${run.html_url}/job/${index + 1}`,
    completed_at: run.created_at
   };
  }
  function linkedRun(input) {
   const {title: title, body: body} = input.issue;
   const [, id] = `${title}\n${body}`.split(runUrl(input, ""));
   return id === undefined ? undefined : Number(/^\d{1,15}/.exec(id)?.[0] ?? runId);
  }
  function runUrl({repository: repository}, id) {
   return `${serverUrl}/${repository}/actions/runs/${id}`;
  }
  function issueUrl({repository: repository}, number) {
   return `${serverUrl}/${repository}/issues/${number}`;
  }
  function associationOf(standing) {
   return standing === "outsider" ? "NONE" : "MEMBER";
  }
  function handoffsOf(input, base) {
   return input.handoffs.map(given => {
    const [, phase = given.phase, round = "0"] = /^(.+)-(\d)$/.exec(given.phase) ?? [];
    const handoff = {
     facts: {
      schema: "harness/handoff@1",
      phase: phase,
      round: Number(round),
      issue: input.issue.number,
      outcome: "done",
      detail: null,
      result: {
       verdict: "done",
       ...given.result
      },
      model: null,
      usage: {
       turns: 0,
       input: 0,
       cached: 0,
       output: 0,
       usd: 0,
       seconds: 0
      },
      base: base,
      inputs: {
       phase: null,
       context: null,
       handoffs: {}
      },
      change: null,
      outsider: input.issue.standing === "outsider",
      sandbox: "none",
      run: runUrl(input, runId)
     },
     report: given.report
    };
    const text = (0, build_handoff.Yp)(handoff);
    return {
     name: (0, build_handoff.n0)(phase, Number(round)),
     text: text,
     sha256: (0, build_handoff.PF)(text),
     handoff: handoff,
     changeText: undefined,
     contextText: undefined
    };
   });
  }
  async function setScene(each, phase, workspace, deps) {
   const loaded = await (0, load.lJ)(each);
   const random = drawsFrom((0, load.sc)(`${each.id}\n${loaded.sha256}`));
   if (loaded.kind === "frozen") return frozenScene(each, loaded.context, workspace);
   const {input: input} = loaded;
   const repository = repositoryOf(input);
   const issue = issueOf(input);
   const handoffs = handoffsOf(input, workspace.base);
   const context = await (0, build_context.Je)({
    phase: phase,
    round: input.round,
    issue: issue,
    triggeredAt: triggeredAt(input),
    repository: repository,
    base: workspace.base,
    workspace: workspace.dir,
    serverUrl: serverUrl,
    handoffs: handoffs,
    given: given(input)
   }, {
    github: caseGitHub(input),
    git: deps.git,
    clock: () => Date.parse(each.created),
    random: random
   });
   return {
    context: context,
    issue: issue,
    repository: repository,
    round: input.round,
    handoffs: handoffs
   };
  }
  function given({history: history, change: change, repository: repository}) {
   const commits = history.map(({commit: commit, title: title, author: author, written: written, text: text}) => {
    const at = text.search(/^diff --git /m);
    const message = (at === -1 ? text : text.slice(0, at)).trim();
    return (0, context_history.R)({
     id: commit,
     author: author,
     date: written,
     message: message === "" ? title : message
    }, at === -1 ? "" : text.slice(at));
   });
   const found = {
    history: {
     items: commits,
     dropped: []
    }
   };
   if (change === undefined) return found;
   const origin = `${serverUrl}/${repository}/actions/runs/1`;
   return {
    ...found,
    change: {
     items: [ (0, context_change.it)(change, {
      title: "change of build",
      origin: origin
     }) ],
     dropped: []
    }
   };
  }
  function drawsFrom(digest) {
   let at = 0;
   return () => {
    const drawn = digest.slice(at, at + 4);
    at = (at + 4) % digest.length;
    return Number.parseInt(drawn, 16) / 65536;
   };
  }
  const repositoryAddress = /^https?:\/\/[^/]+\/([^/]+)\/([^/]+)\//;
  function frozenScene(each, frozen, workspace) {
   const shown = frozen.items.find(({source: source}) => source === "issue");
   const from = shown ?? frozen.items.find(({origin: origin}) => repositoryAddress.test(origin));
   const [, owner, repo] = repositoryAddress.exec(from?.origin ?? "") ?? [];
   if (from === undefined || owner === undefined || repo === undefined) throw new errors.xL({
    what: "the frozen context does not say which repository it is about",
    where: `case ${each.phase}/${each.id}`,
    expected: "an item, such as the issue, whose origin is an address in its repository"
   });
   const context = {
    ...frozen,
    base: workspace.base,
    sha256: (0, build_context.rK)(frozen.items)
   };
   const words = shown ?? {
    title: `issue #${frozen.issue}`,
    text: ""
   };
   const written = from.writtenAt ?? frozen.fetchedAt;
   const issue = {
    number: frozen.issue,
    title: words.title,
    body: words.text,
    state: "open",
    locked: false,
    html_url: from.origin,
    author_association: "NONE",
    created_at: written,
    updated_at: written,
    user: null,
    labels: []
   };
   return {
    context: context,
    issue: issue,
    repository: {
     owner: owner,
     repo: repo
    },
    round: 0,
    handoffs: []
   };
  }
 },
 4449: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => TrialCancelled,
   F: () => trialRunner
  });
  var external_node_fs_ = __webpack_require__(3024);
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(9473);
  var changes = __webpack_require__(7135);
  var run_model = __webpack_require__(3775);
  var context = __webpack_require__(6858);
  var grade = __webpack_require__(8158);
  var load = __webpack_require__(1190);
  var metered_judge = __webpack_require__(9610);
  var agent_transcript = __webpack_require__(1454);
  var change_change = __webpack_require__(4709);
  var gate = __webpack_require__(1682);
  var config = __webpack_require__(3369);
  var act = __webpack_require__(1698);
  var draft = __webpack_require__(6773);
  var gather = __webpack_require__(6281);
  var transcript_file = __webpack_require__(987);
  var schemas = __webpack_require__(2503);
  var json = __webpack_require__(9368);
  const canary = /harness-canary-[0-9a-f]{32}/;
  const searches = [ [ "the history of the repository", /\bgit\s+(?:log\b[^"\n]*--all|reflog|fetch|pull|clone|ls-remote)\b/ ], [ "another release of the package", /\b(?:npm|npx|yarn|pnpm)\s+(?:view|info|pack|install|i|add|dlx)\b/ ], [ "the network", /\b(?:curl|wget)\b/ ] ];
  function watchForLeaks(sink) {
   let seen;
   const searched = new Set;
   const look = text => {
    seen ??= canary.exec(text)?.[0];
   };
   return {
    look: look,
    write: line => {
     look(line);
     if (line.includes('"type":"reply"')) for (const [what, pattern] of searches) if (pattern.test(line)) searched.add(what);
     sink.write(line);
    },
    check: () => {
     const looked = searched.size === 0 ? "" : `; the agent looked at ${[ ...searched ].join(", ")}`;
     const ok = seen === undefined;
     const detail = ok ? `no gold was seen${looked}` : `leak: the gold's mark ${seen ?? ""} was seen${looked}`;
     return {
      name: "leak",
      ok: ok,
      score: ok ? 1 : 0,
      detail: detail
     };
    }
   };
  }
  const manifest = schemas._H3({
   version: schemas.YjP()
  });
  async function refuseOtherReleases({workspace: workspace, id: id}, dir) {
   if (workspace.kind !== "npm") return;
   const ending = external_node_path_.join("node_modules", workspace.name, "package.json");
   const entries = await (0, promises_.readdir)(dir, {
    recursive: true
   });
   for (const copy of entries.filter(entry => entry.endsWith(ending))) {
    const read = manifest.safeParse((0, json.o)(await (0, promises_.readFile)(external_node_path_.join(dir, copy), "utf8")));
    const version = read.data?.version ?? "a package.json without a version";
    if (version !== workspace.version) throw new errors.xL({
     what: `the setup brought in another release of ${workspace.name}, which may hold the fix`,
     where: `case ${id}`,
     expected: `${workspace.version} alone`,
     got: `${version} in ${external_node_path_.dirname(copy)}`
    });
   }
  }
  function meterModel(model, {clock: clock, beforeFirstCall: beforeFirstCall}) {
   let [callMs, waitMs, retries] = [ 0, 0, 0 ];
   let started = false;
   return {
    model: {
     id: model.id,
     price: model.price,
     respond: async (request, options) => {
      if (!started) await beforeFirstCall();
      started = true;
      const startedAt = clock();
      try {
       return await model.respond(request, {
        signal: options.signal,
        onRetry: notice => {
         waitMs += notice.delayMs;
         retries += 1;
         options.onRetry(notice);
        }
       });
      } finally {
       callMs += clock() - startedAt;
      }
     }
    },
    modelMs: () => Math.max(0, callMs - waitMs),
    waitMs: () => waitMs,
    retries: () => retries
   };
  }
  const noGitHub = {};
  const noArtifacts = {
   upload: async () => Promise.reject(new TypeError("a trial uploads nothing")),
   download: async () => Promise.reject(new TypeError("a trial downloads nothing"))
  };
  const noSetup = [ ":" ];
  async function play(performance, template, given) {
   const {phase: phase, scene: scene, workspace: workspace, dir: dir} = performance;
   const setup = performance.case.setup.length > 0 ? performance.case.setup : noSetup;
   const request = {
    ...template,
    ...{
     phase: phase.name,
     name: phase.name,
     round: scene.round,
     repository: scene.repository
    },
    ...{
     workspace: workspace.dir,
     setup: setup,
     sandbox: "bubblewrap",
     model: phase.model
    }
   };
   const deps = {
    ...given,
    github: noGitHub,
    artifacts: noArtifacts
   };
   const draft = draftOf(performance, deps.clock());
   const events = (0, transcript_file.j)(external_node_path_.join(dir, "events.jsonl"));
   const leaks = watchForLeaks(events);
   const transcript = (0, agent_transcript.B)({
    phase: phase.name,
    round: scene.round,
    issue: scene.issue.number,
    run: request.runUrl
   }, {
    sink: leaks,
    redact: deps.redact,
    clock: deps.clock
   });
   const counted = countingErrors(transcript);
   const meter = meterModel(performance.model, {
    clock: deps.clock,
    beforeFirstCall: async () => refuseOtherReleases(performance.case, workspace.dir)
   });
   try {
    (0, gather.p)(scene.context, transcript);
    const ground = {
     draft: draft,
     config: config.sb,
     dir: dir
    };
    const job = {
     phase: phase,
     context: scene.context,
     model: meter.model
    };
    const {ending: ending, broken: broken} = await tell((0, act.Rb)(job, {
     ground: ground,
     transcript: counted.transcript,
     request: request,
     deps: deps
    }), deps);
    transcript.end({
     kind: "ran",
     ending: ending,
     spent: draft.spent
    });
    const facts = {
     ending: ending,
     spent: draft.spent,
     toolErrors: counted.errors(),
     base: workspace.base
    };
    const change = draft.change === null ? noChange : await readChange(dir);
    leaks.look(change.patch ?? "");
    const output = {
     ...facts,
     ...change,
     workspace: workspace.dir,
     transcript: external_node_path_.join(dir, "events.jsonl")
    };
    return {
     output: output,
     meter: meter,
     leaks: leaks,
     broken: broken
    };
   } finally {
    events.close();
   }
  }
  function draftOf({phase: phase, scene: scene, workspace: workspace, model: model}, startedAt) {
   return {
    issue: scene.issue,
    base: workspace.base,
    earlier: scene.handoffs,
    startedAt: startedAt,
    phase: phase,
    context: scene.context,
    model: model.id,
    sandbox: "none",
    spent: draft.at,
    change: null
   };
  }
  async function tell(acting, deps) {
   try {
    return {
     ending: await acting,
     broken: undefined
    };
   } catch (thrown) {
    if (thrown instanceof gate.Zv) return {
     ending: {
      kind: "error",
      code: "change_refused",
      message: thrown.message
     },
     broken: undefined
    };
    const ending = (0, draft.z6)(thrown, deps.signal);
    return {
     ending: ending,
     broken: ending.kind === "error" ? `${ending.code}: ${ending.message}` : ending.kind
    };
   }
  }
  function countingErrors(transcript) {
   let errors = 0;
   return {
    errors: () => errors,
    transcript: {
     record: event => {
      if (event.type === "tool_result" && event.isError) errors += 1;
      transcript.record(event);
     },
     end: outcome => transcript.end(outcome)
    }
   };
  }
  const noChange = {
   changedPaths: [],
   patch: null
  };
  async function readChange(dir) {
   const change = change_change.Kr.parse(JSON.parse(await (0, promises_.readFile)(external_node_path_.join(dir, "change.json"), "utf8")));
   return {
    changedPaths: change.files.map(file => file.path).sort(),
    patch: await (0, promises_.readFile)(external_node_path_.join(dir, "change.patch"), "utf8")
   };
  }
  var recent = __webpack_require__(7677);
  var saved_output = __webpack_require__(5013);
  var trial_line = __webpack_require__(1211);
  class TrialCancelled extends Error {
   name="TrialCancelled";
  }
  const rememberedCases = 16;
  function trialRunner(deps) {
   const memory = {
    sceneOf: (0, recent.x)(rememberedCases, ({job: job}) => JSON.stringify([ job.case.digest, job.arm.phase.name, job.arm.phase.context ]), async ({job: job, workspace: workspace}) => (0, 
    context.F)(job.case, job.arm.phase, workspace, deps.run)),
    expectedOf: (0, recent.x)(rememberedCases, ({digest: digest}) => digest, load.TR)
   };
   return async job => {
    const startedAt = deps.run.clock();
    const dir = external_node_path_.join(deps.outDir, "trials", job.case.id, `${job.arm.name}-${job.trial}`);
    if (job.attempt > 1 || (0, changes.yv)(job.arm.phase)) await (0, promises_.rm)(dir, {
     recursive: true,
     force: true
    });
    (0, external_node_fs_.mkdirSync)(dir, {
     recursive: true
    });
    let lease;
    try {
     lease = await deps.workspaces.lease(job.case, job.arm.phase);
    } catch (thrown) {
     return (0, trial_line.cR)(job, startedAt, (0, errors.bD)(thrown));
    }
    try {
     const trial = await runIn({
      job: job,
      workspace: lease
     }, dir, deps, memory);
     return {
      ...trial,
      startedAt: new Date(startedAt).toISOString()
     };
    } finally {
     await lease.release();
    }
   };
  }
  async function runIn(setting, dir, deps, memory) {
   const {job: job, workspace: workspace} = setting;
   const scene = await memory.sceneOf(setting);
   const models = await deps.openModels(job, scene, workspace.dir);
   const {model: model} = models;
   const limits = (0, run_model.A)({
    ...job.arm.phase,
    limits: tighter(job)
   }, model, deps.request, []);
   const phase = {
    ...job.arm.phase,
    limits: limits
   };
   const playedAt = deps.run.clock();
   const played = await play({
    case: job.case,
    phase: phase,
    scene: scene,
    workspace: workspace,
    model: model,
    dir: dir
   }, deps.request, deps.run);
   const wallMs = deps.run.clock() - playedAt;
   if (deps.run.signal.aborted) throw new TrialCancelled("the run was cancelled");
   const judge = models.judge === null ? null : (0, metered_judge.f)(models.judge);
   const given = {
    job: job,
    phase: phase,
    judge: judge?.judge ?? null
   };
   const {graded: graded, rightVerdicts: rightVerdicts} = await gradeTrial(played, given, deps, memory);
   if (graded.outcome !== "infra") await models.keep();
   const line = {
    ...await writeDown(job, played, graded, {
     dir: dir,
     deps: deps
    }),
    ...rightVerdicts,
    wallMs: wallMs
   };
   return (0, trial_line.Zc)(line, judge?.costUsd());
  }
  function tighter({case: each, arm: arm}) {
   const {limits: limits} = arm.phase;
   const least = (a, b) => a === undefined || b === undefined ? a ?? b : Math.min(a, b);
   return {
    turns: Math.min(limits.turns, each.limits.turns ?? Infinity),
    minutes: Math.min(limits.minutes, each.limits.minutes ?? Infinity),
    tokens: least(limits.tokens, each.limits.tokens),
    usd: least(limits.usd, each.limits.usd)
   };
  }
  async function writeDown(job, {leaks: leaks, ...played}, given, {dir: dir, deps: deps}) {
   const {output: output} = played;
   leaks.look(JSON.stringify(output.ending));
   const leak = leaks.check();
   const graded = leak.ok ? given : {
    ...given,
    outcome: "fail",
    score: 0,
    reason: leak.detail
   };
   const {outcome: outcome, score: score, checks: checks, verdict: verdict, reason: reason, judge: judge, testLog: testLog} = graded;
   const below = name => external_node_path_.join(external_node_path_.relative(deps.outDir, dir), name);
   if (testLog !== null) await (0, promises_.writeFile)(external_node_path_.join(dir, "tests.log"), deps.run.redact(testLog));
   return {
    ...(0, trial_line.cu)(job),
    ...{
     outcome: outcome,
     score: score,
     checks: [ ...checks, leak ],
     verdict: verdict,
     reason: reason,
     judge: judge
    },
    ...(0, trial_line.xS)(played),
    artifacts: {
     output: below((0, saved_output.nJ)(dir, output, deps.run.redact)),
     patch: output.patch === null ? null : below("change.patch"),
     transcript: below("events.jsonl"),
     testLog: testLog === null ? null : below("tests.log")
    }
   };
  }
  async function gradeTrial(played, {job: job, phase: phase, judge: judge}, deps, memory) {
   const broken = brokenBy(phase, played);
   if (broken !== undefined) return {
    graded: broken,
    rightVerdicts: {}
   };
   const expected = await memory.expectedOf(job.case);
   const right = expected.labels["verdict"];
   const graded = await (0, grade.o)(job.case, expected, played.output, {
    ...deps.grade,
    resultSchema: phase.result,
    judge: judge
   });
   return {
    graded: graded,
    rightVerdicts: right === undefined ? {} : {
     rightVerdicts: right
    }
   };
  }
  const ungraded = {
   score: null,
   checks: [],
   verdict: null,
   judge: null,
   testLog: null
  };
  function brokenBy(phase, {output: output, meter: meter, broken: broken}) {
   if (broken !== undefined) return {
    ...ungraded,
    outcome: "infra",
    reason: broken
   };
   const {ending: ending, spent: spent} = output;
   if (ending.kind !== "limit" || ending.limit !== "minutes") return undefined;
   if (meter.waitMs() === 0) return undefined;
   if (spent.wallMs - meter.waitMs() >= phase.limits.minutes * 6e4) return undefined;
   const waited = `${Math.round(meter.waitMs() / 1e3)} s`;
   return {
    ...ungraded,
    outcome: "infra",
    reason: `the time ran out while it waited ${waited} for the provider`
   };
  }
 }
};
