export const id = 978;

export const ids = [ 978 ];

export const modules = {
 978: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   verifyEvals: () => verifyEvals
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var arms = __webpack_require__(8889);
  var load = __webpack_require__(1190);
  var errors = __webpack_require__(9473);
  var build_prompt = __webpack_require__(3144);
  var evals_context = __webpack_require__(6858);
  var grade = __webpack_require__(8158);
  var run_trial = __webpack_require__(4449);
  var stand_in = __webpack_require__(7114);
  const referenceRuns = 3;
  async function verifyCase(dir, deps) {
   const name = `${external_node_path_.basename(external_node_path_.dirname(dir))}/${external_node_path_.basename(dir)}`;
   try {
    const each = await (0, load.rH)(dir, deps.shared);
    const expected = await (0, load.TR)(each);
    const phase = await deps.loadPhase(each.phase);
    (0, grade.d)(each, expected, deps.grade.metric);
    const problems = await checkPrompt(each, phase, expected, deps);
    if (problems.length > 0) return {
     name: name,
     problems: problems
    };
    return {
     name: name,
     problems: [ ...await noOp(each, phase, expected, deps), ...await reference(each, phase, expected, deps) ]
    };
   } catch (thrown) {
    return {
     name: name,
     problems: [ (0, errors.bD)(thrown) ]
    };
   }
  }
  async function checkPrompt(each, phase, {canary: canary}, deps) {
   const lease = await deps.workspaces.lease(each, phase);
   try {
    const {context: context, repository: repository, issue: issue, round: round} = await (0, 
    evals_context.F)(each, phase, lease, deps.run);
    const facts = {
     repository: `${repository.owner}/${repository.repo}`,
     issueNumber: issue.number,
     round: round
    };
    const {system: system, user: user} = (0, build_prompt.n)(phase, context, facts);
    return `${system}${user}`.includes(canary) ? [ "the prompt holds the canary of the gold" ] : [];
   } finally {
    await lease.release();
   }
  }
  async function noOp(each, phase, expected, deps) {
   const answer = (0, stand_in.WC)(phase.result.json, expected.labels);
   const trial = await playStandIn((0, stand_in.us)(answer), each, phase, deps);
   const primary = each.graders.find(grader => grader.primary)?.id;
   const check = trial.checks.find(one => one.name === primary);
   if (trial.outcome === "infra") return [ `no-op: ${trial.reason ?? "lost"}` ];
   if (trial.outcome !== "pass" && check?.ok !== true) return [];
   return [ `no-op: an answer without content passes (${check?.detail ?? trial.outcome})` ];
  }
  async function reference(each, phase, expected, deps) {
   const files = await referenceFiles(each, expected, deps);
   for (let run = 1; run <= referenceRuns; run += 1) {
    const trial = await playStandIn((0, stand_in.us)(expected.reference.result, files), each, phase, deps);
    if (trial.outcome !== "pass") return [ `reference, run ${run} of ${referenceRuns}: ${whyNot(trial)}` ];
   }
   return [];
  }
  function whyNot({outcome: outcome, reason: reason, checks: checks}) {
   const failed = checks.filter(({ok: ok}) => ok !== true).map(({name: name, detail: detail}) => `${name}: ${detail}`);
   return [ outcome, ...reason === null ? [] : [ reason ], ...failed ].join("; ");
  }
  async function referenceFiles(each, {reference: {change: change, release: release}}, {releases: releases, tempDir: tempDir}) {
   const own = change === undefined ? [] : await (0, stand_in.R8)(external_node_path_.join(each.dir, change));
   if (release === undefined || each.workspace.kind !== "npm") return own;
   const dir = await (0, promises_.mkdtemp)(external_node_path_.join(tempDir, "release-"));
   try {
    await releases.unpack({
     name: each.workspace.name,
     ...release
    }, dir);
    return [ ...await (0, stand_in.R8)(dir, release.files), ...own ];
   } finally {
    await (0, promises_.rm)(dir, {
     recursive: true,
     force: true
    });
   }
  }
  async function playStandIn(model, each, phase, deps) {
   const outDir = await (0, promises_.mkdtemp)(external_node_path_.join(deps.tempDir, "verify-"));
   const arm = (0, arms.cr)("base", {
    ...phase,
    model: model.id
   }, {
    judge: null,
    version: "verify"
   });
   const {judge: judge} = deps;
   const openModels = async () => ({
    model: model,
    judge: judge === null ? null : {
     model: judge.id,
     open: async () => judge
    },
    keep: async () => undefined
   });
   try {
    return await (0, run_trial.F)({
     ...deps,
     openModels: openModels,
     outDir: outDir
    })({
     ...{
      unitId: (0, load.sc)(outDir),
      runId: "verify",
      suite: each.phase,
      trial: 1,
      attempt: 1
     },
     ...{
      case: each,
      arm: arm
     }
    });
   } finally {
    await (0, promises_.rm)(outDir, {
     recursive: true,
     force: true
    });
   }
  }
  var phase_load = __webpack_require__(3455);
  var commands_arguments = __webpack_require__(2303);
  var eval_arguments = __webpack_require__(9436);
  var eval_place = __webpack_require__(9970);
  var eval_plan = __webpack_require__(2360);
  const usage = "harness eval verify [--suite NAME] [--cases GLOB \u2026] [--judge PROVIDER/ID] [--concurrency N] [--set INPUT=VALUE \u2026] [--secret NAME \u2026] [--evals DIR] [--json]";
  const options = {
   suite: {
    type: "string"
   },
   cases: {
    type: "string",
    multiple: true
   },
   judge: {
    type: "string"
   },
   concurrency: {
    type: "string"
   },
   set: {
    type: "string",
    multiple: true
   },
   secret: {
    type: "string",
    multiple: true
   },
   evals: {
    type: "string"
   },
   json: {
    type: "boolean"
   }
  };
  const defaultConcurrency = 2;
  async function verifyEvals(args, machine) {
   const {values: values, positionals: positionals} = (0, commands_arguments.Du)(args, options, usage);
   if (positionals.length > 0) throw new errors.xL({
    what: `unexpected argument "${positionals[0] ?? ""}"`,
    fix: `Usage: ${usage}`
   });
   const temp = await (0, promises_.mkdtemp)(external_node_path_.join(machine.tempDir, "harness-verify-"));
   try {
    const verified = await verifyAll(values, temp, machine);
    return tell(verified, values.json ?? false, machine);
   } finally {
    await (0, promises_.rm)(temp, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
  async function verifyAll(values, temp, machine) {
   const evalsDir = (0, eval_plan.y0)(values.evals, machine);
   const folders = await chosenFolders(values, evalsDir);
   const place = await (0, eval_place.g)({
    evalsDir: evalsDir,
    temp: temp,
    set: values.set,
    secrets: values.secret
   }, machine);
   const phaseOf = async name => (0, phase_load.Ez)(name, {
    builtIn: external_node_path_.join(machine.actionRoot, "phases"),
    override: async () => (0, arms.Yc)(name, machine.cwd)
   });
   const {judge: judge} = values;
   const deps = {
    ...place,
    shared: (0, load.zv)(evalsDir),
    loadPhase: phaseOf,
    judge: judge === undefined ? null : await place.openLive({
     ...await phaseOf("triage"),
     model: judge
    }, {
     round: 0,
     issue: 1
    }),
    tempDir: temp
   };
   const left = folders.values();
   const verified = [];
   const work = async () => {
    for (const dir of left) {
     if (machine.signal.aborted) return;
     const one = await verifyCase(dir, deps);
     verified.push(one);
     if (values.json !== true) machine.stdout.write(lineOf(one));
    }
   };
   const concurrency = (0, eval_arguments._)(values.concurrency, "--concurrency") ?? defaultConcurrency;
   await Promise.all(Array.from({
    length: concurrency
   }, work));
   return verified.toSorted((a, b) => a.name < b.name ? -1 : 1);
  }
  async function chosenFolders({suite: suite, cases: cases}, evalsDir) {
   const globs = suite === undefined ? [ "*/*" ] : (await (0, load.bu)(evalsDir, suite)).cases;
   const folders = await (0, load.KT)(evalsDir, globs);
   if (cases === undefined) return folders;
   const wanted = await (0, load.KT)(evalsDir, cases.map(glob => glob.includes("/") ? glob : `*/${glob}`));
   return folders.filter(folder => wanted.includes(folder));
  }
  function lineOf({name: name, problems: problems}) {
   return problems.length === 0 ? `ok    ${name}\n` : `FAIL  ${name}\n${problems.map(one => `      ${one}\n`).join("")}`;
  }
  function tell(verified, json, machine) {
   const failed = verified.filter(({problems: problems}) => problems.length > 0).length;
   if (json) machine.stdout.write(`${JSON.stringify({
    cases: verified.length,
    failed: failed,
    verified: verified
   }, null, 2)}\n`); else machine.stdout.write(`${verified.length} cases, ${failed} of them faulty\n`);
   return failed > 0 || machine.signal.aborted ? 1 : 0;
  }
 },
 7114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R8: () => filesOf,
   WC: () => emptyAnswer,
   us: () => standIn
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
  var _agent_tool_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1370);
  var _models_prices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
  var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4119);
  function standIn(result, files = []) {
   const turns = [];
   for (let at = 0; at < files.length; at += _agent_tool_calls_js__WEBPACK_IMPORTED_MODULE_3__.MY) turns.push(files.slice(at, at + _agent_tool_calls_js__WEBPACK_IMPORTED_MODULE_3__.MY).map((file, index) => callFor(file, at + index)));
   return {
    id: "scripted/stand-in",
    price: _models_prices_js__WEBPACK_IMPORTED_MODULE_4__.u,
    respond: async ({messages: messages}) => {
     const calls = turns[messages.filter(({role: role}) => role === "assistant").length] ?? [];
     return calls.length > 0 ? replyWith("", calls) : replyWith(JSON.stringify(result), []);
    }
   };
  }
  function callFor({path: file, bytes: bytes}, index) {
   const id = `write-${index}`;
   if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return {
    id: id,
    name: "write",
    input: {
     path: file,
     content: bytes.toString()
    }
   };
   const command = `printf %s '${bytes.toString("base64")}' | base64 -d > '${file.replaceAll("'", `'\\''`)}'`;
   return {
    id: id,
    name: "bash",
    input: {
     command: command,
     timeout_seconds: null
    }
   };
  }
  function replyWith(text, toolCalls) {
   const stop = {
    kind: toolCalls.length > 0 ? "tool_calls" : "end"
   };
   return {
    stop: stop,
    text: text,
    toolCalls: toolCalls,
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_5__.tk,
    native: {
     text: text,
     toolCalls: toolCalls
    },
    requestId: undefined
   };
  }
  async function filesOf(dir, only) {
   const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir, {
    withFileTypes: true,
    recursive: true
   });
   const names = entries.filter(entry => entry.isFile()).map(entry => node_path__WEBPACK_IMPORTED_MODULE_2__.relative(dir, node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry.parentPath, entry.name))).filter(name => only === undefined || only.includes(name)).sort();
   return Promise.all(names.map(async name => ({
    path: name.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"),
    bytes: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, name))
   })));
  }
  const shape = zod__WEBPACK_IMPORTED_MODULE_6__._H3({
   type: zod__WEBPACK_IMPORTED_MODULE_6__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_6__.YjP(), zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.YjP()) ]).optional(),
   enum: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.L5J()).optional(),
   properties: zod__WEBPACK_IMPORTED_MODULE_6__.g1P(zod__WEBPACK_IMPORTED_MODULE_6__.YjP(), zod__WEBPACK_IMPORTED_MODULE_6__.L5J()).optional()
  });
  function emptyAnswer(schema, labels, at = "") {
   const {type: type, enum: choices, properties: properties} = shape.parse(schema);
   if (choices !== undefined) return choices.find(choice => !labels[at]?.includes(String(choice))) ?? choices[0];
   const kind = Array.isArray(type) ? type[0] : type;
   if (properties !== undefined) return Object.fromEntries(Object.entries(properties).map(([name, field]) => [ name, emptyAnswer(field, labels, at === "" ? name : `${at}.${name}`) ]));
   if (kind === "array") return [];
   if (kind === "number" || kind === "integer") return 0;
   return kind === "boolean" ? false : "";
  }
 }
};
