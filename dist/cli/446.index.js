export const id = 446;
export const ids = [446];
export const modules = {

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeEvals: () => (/* binding */ mergeEvals),
/* harmony export */   mergeFolders: () => (/* binding */ mergeFolders),
/* harmony export */   readPlan: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _evals_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);
/* harmony import */ var _evals_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7549);
/* harmony import */ var _evals_trial_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1211);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2303);







const usage = 'harness eval merge DIR … --out DIR [--json]';
const options = { out: { type: 'string' }, json: { type: 'boolean' } };
async function mergeEvals(args, machine) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCommandLine */ .Du)(args, options, usage);
    if (positionals.length === 0 || values.out === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL({ what: 'name the folders of the shards, and --out', fix: `Usage: ${usage}` });
    const folders = positionals.map((dir) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, dir));
    const { plan, merged, results } = await mergeFolders(folders, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, values.out));
    const code = exitCodeOf(plan, merged);
    tell({ ...merged, complete: code === 0, results }, values.json ?? false, machine);
    return code;
}
async function mergeFolders(folders, outDir) {
    const plan = await commonPlan(folders);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(outDir, { recursive: true });
    const results = node_path__WEBPACK_IMPORTED_MODULE_1__.join(outDir, 'results.jsonl');
    const merged = await (0,_evals_results_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeResults */ .n0)(folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'results.jsonl')), unitIds(plan), { out: results, change: (trial, file) => (0,_evals_trial_line_js__WEBPACK_IMPORTED_MODULE_5__/* .movedArtifacts */ .B1)(trial, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), outDir) });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(outDir, 'plan.json'), `${JSON.stringify(plan, null, 1)}\n`);
    return { plan, merged, results };
}
function* unitIds(plan) {
    for (const { unitId } of (0,_evals_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$J)(plan))
        yield unitId;
}
async function commonPlan(folders) {
    const plans = await Promise.all(folders.map(readPlan));
    const [first] = plans;
    const other = plans.findIndex((plan) => plan.runId !== first?.runId);
    if (first !== undefined && other === -1)
        return first;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL({
        what: 'these are not shards of one run',
        where: folders[other] ?? '',
        expected: `run ${first?.runId ?? ''}`,
        got: `run ${plans[other]?.runId ?? ''}`,
    });
}
async function readPlan(folder) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'plan.json');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL({ what: 'there is no plan of a run', where: file }, { cause });
    });
    const parsed = _evals_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planSchema */ .Fu.safeParse(JSON.parse(text));
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL({ what: 'not the plan of a run', where: file, got: parsed.error.message });
}
function exitCodeOf(plan, { present, missing, outcomes }) {
    const lost = _evals_results_js__WEBPACK_IMPORTED_MODULE_4__/* .worthless */ .AI.reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0);
    return missing > 0 || lost > plan.gate.maxInfra * (present + missing) ? 12 : 0;
}
function tell(merged, json, machine) {
    const { present, missing, outcomes, complete, results } = merged;
    const said = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
    const text = `${present} of ${present + missing} units${complete ? '' : ', incomplete'}: ${said.join(', ')}\nresults: ${results}\n`;
    machine.stdout.write(json ? `${JSON.stringify(merged, null, 2)}\n` : text);
}


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  regradeEvals: () => (/* binding */ regradeEvals)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/evals/arms.js
var arms = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/evals/load.js
var load = __webpack_require__(1190);
// EXTERNAL MODULE: ./build/evals/plan.js
var evals_plan = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/change/change.js
var change_change = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/change/lay.js
var lay = __webpack_require__(1915);
// EXTERNAL MODULE: ./build/sandbox/index.js + 24 modules
var sandbox = __webpack_require__(7216);
// EXTERNAL MODULE: ./build/evals/grade/index.js + 15 modules
var grade = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/evals/metered-judge.js
var metered_judge = __webpack_require__(9610);
// EXTERNAL MODULE: ./build/evals/recent.js
var recent = __webpack_require__(7677);
// EXTERNAL MODULE: ./build/evals/saved-output.js
var saved_output = __webpack_require__(5013);
// EXTERNAL MODULE: ./build/evals/trial-line.js
var trial_line = __webpack_require__(1211);
;// CONCATENATED MODULE: ./build/evals/regrade.js












const setupTimeoutMs = 15 * 60_000;
const setupOutputBytes = 16 * 1024;
function regrader(deps) {
    const expectedOf = (0,recent/* recently */.x)(16, ({ digest }) => digest, load/* loadExpected */.TR);
    return async (trial, each, phase) => {
        const leak = trial.checks.find(({ name }) => name === 'leak');
        const { output } = trial.artifacts;
        if (trial.outcome === 'infra' || output === null || leak?.ok === false)
            return trial;
        const lease = await deps.workspaces.lease(each, phase);
        try {
            const expected = await expectedOf(each);
            const left = await outputOf(trial, each, lease, deps);
            const judging = deps.judge === null ? null : (0,metered_judge/* meterJudge */.f)(deps.judge);
            const graded = await (0,grade/* grade */.o)(each, expected, left, {
                ...deps.grade,
                resultSchema: phase.result,
                judge: judging?.judge ?? null,
            });
            const { outcome, score, checks, verdict, reason, judge } = graded;
            const right = expected.labels['verdict'];
            return {
                ...(0,trial_line/* withJudgeCost */.Zc)(trial, judging?.costUsd()),
                ...{ outcome, score, verdict, reason, judge },
                checks: [...checks, ...(leak === undefined ? [] : [leak])],
                ...(right === undefined ? {} : { rightVerdicts: right }),
            };
        }
        finally {
            await lease.release();
        }
    };
}
async function outputOf(trial, each, lease, deps) {
    const file = (name) => external_node_path_.join(deps.resultsDir, name);
    const { output, patch, transcript } = trial.artifacts;
    const saved = await (0,saved_output/* readOutput */.o)(file(output ?? ''));
    if (saved.base !== lease.base)
        throw new errors/* ConfigError */.xL({
            what: 'the workspace of the case is not what the trial worked in',
            where: `case ${each.phase}/${each.id}`,
            expected: saved.base,
            got: lease.base,
            fix: 'Run the trial again: a saved output can only be graded on the files it was made from',
        });
    const facts = { ...saved, workspace: lease.dir, transcript: file(transcript ?? '') };
    if (patch === null)
        return { ...facts, patch: null };
    await setUp(each, lease, deps);
    const saying = await (0,promises_.readFile)(file(external_node_path_.join(external_node_path_.dirname(patch), 'change.json')), 'utf8');
    const change = change_change/* changeSchema */.Kr.parse(JSON.parse(saying));
    await (0,lay/* layChange */.V)({ git: deps.run.git, workspace: lease.dir, base: lease.base, change });
    return { ...facts, patch: await (0,promises_.readFile)(file(patch), 'utf8') };
}
async function setUp(each, lease, { run, searchPath, grade: { tempDir } }) {
    const settings = {
        workspace: lease.dir,
        access: 'write',
        commands: true,
        mode: 'bubblewrap',
        git: run.git,
        searchPath,
        hidden: [tempDir, run.actionRoot],
        protectedPaths: sandbox/* defaultProtectedPaths */.wt,
        toolchainPaths: [],
        clock: run.clock,
    };
    const options = { timeoutMs: setupTimeoutMs, signal: run.signal, maxOutputBytes: setupOutputBytes };
    const done = await (0,sandbox/* runSetup */.xn)(each.setup, settings, options);
    if (done.kind === 'failed')
        throw new errors/* ConfigError */.xL({
            what: `the setup command failed: ${done.command}`,
            got: done.result.output.slice(-500),
        });
}

// EXTERNAL MODULE: ./build/evals/results.js + 1 modules
var evals_results = __webpack_require__(7549);
// EXTERNAL MODULE: ./build/phase/load.js + 1 modules
var phase_load = __webpack_require__(3455);
// EXTERNAL MODULE: ./build/commands/arguments.js
var commands_arguments = __webpack_require__(2303);
// EXTERNAL MODULE: ./build/commands/eval-merge.js
var eval_merge = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/commands/eval-place.js + 4 modules
var eval_place = __webpack_require__(9970);
// EXTERNAL MODULE: ./build/commands/eval-plan.js + 2 modules
var eval_plan = __webpack_require__(2360);
;// CONCATENATED MODULE: ./build/commands/eval-regrade.js














const usage = 'harness eval regrade DIR --out DIR [--judge PROVIDER/ID] [--set INPUT=VALUE …] [--secret NAME …] [--evals DIR] [--json]';
const options = {
    out: { type: 'string' },
    judge: { type: 'string' },
    set: { type: 'string', multiple: true },
    secret: { type: 'string', multiple: true },
    evals: { type: 'string' },
    json: { type: 'boolean' },
};
async function regradeEvals(args, machine) {
    const { values, positionals } = (0,commands_arguments/* parseCommandLine */.Du)(args, options, usage);
    const from = external_node_path_.resolve(machine.cwd, (0,commands_arguments/* onlyArgument */.Ef)(positionals, 'folder of results', usage));
    if (values.out === undefined)
        throw new errors/* ConfigError */.xL({ what: '--out is required', fix: `Usage: ${usage}` });
    const outDir = external_node_path_.resolve(machine.cwd, values.out);
    if (outDir === from)
        throw new errors/* ConfigError */.xL({ what: '--out is the folder that is read', got: outDir });
    const temp = await (0,promises_.mkdtemp)(external_node_path_.join(machine.tempDir, 'harness-regrade-'));
    try {
        const regraded = await regradeAll({ from, outDir, temp }, values, machine);
        tell(regraded, values.json ?? false, machine);
        return machine.signal.aborted ? 1 : 0;
    }
    finally {
        await (0,promises_.rm)(temp, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function regradeAll({ from, outDir, temp }, values, machine) {
    const evalsDir = (0,eval_plan/* evalsFolder */.y0)(values.evals, machine);
    const place = await (0,eval_place/* openEvalPlace */.g)({ evalsDir, temp, set: values.set, secrets: values.secret }, machine);
    const before = await (0,eval_merge.readPlan)(from);
    const cases = new Map((await (0,load/* loadCases */.EG)(evalsDir, before.cases.map(({ id }) => `${before.phase}/${id}`))).map((each) => [each.id, each]));
    const phase = await (0,phase_load/* loadPhase */.Ez)(before.phase, {
        builtIn: external_node_path_.join(machine.actionRoot, 'phases'),
        override: async () => (0,arms/* ownPhase */.Yc)(before.phase, machine.cwd),
    });
    const { judge } = values;
    const live = judge === undefined ? null : await place.openLive({ ...phase, model: judge }, { round: 0, issue: 1 });
    const judging = live === null ? null : { model: live.id, open: async () => live };
    const regrade = regrader({
        ...place,
        searchPath: machine.env['PATH'] ?? '',
        grade: { ...place.grade, metric: before.metric },
        judge: judging,
        resultsDir: from,
    });
    const plan = (0,evals_plan/* withDigests */.o2)(before, cases);
    const results = await startFolder(outDir, plan);
    const changed = [];
    let trials = 0;
    for await (const trial of (0,evals_results/* readTrials */.mM)(external_node_path_.join(from, 'results.jsonl'))) {
        if (machine.signal.aborted)
            break;
        const each = cases.get(trial.caseId);
        if (each === undefined)
            throw new errors/* ConfigError */.xL({ what: 'the case is gone', got: trial.caseId });
        const after = await regrade(trial, each, phase);
        const identity = { caseDigest: each.digest, runId: plan.runId };
        const id = (0,evals_plan/* unitId */.KF)(each.digest, trial.fingerprint, trial.trial);
        results.append({ ...(0,trial_line/* movedArtifacts */.B1)(after, from, outDir), ...identity, unitId: id });
        trials += 1;
        if (after.outcome !== trial.outcome)
            changed.push(`${trial.caseId}, ${trial.arm} ${trial.trial}: ${trial.outcome} → ${after.outcome}`);
    }
    results.close();
    return { trials, changed, results: external_node_path_.join(outDir, 'results.jsonl') };
}
async function startFolder(outDir, plan) {
    await (0,promises_.mkdir)(outDir, { recursive: true });
    await (0,promises_.rm)(external_node_path_.join(outDir, 'results.jsonl'), { force: true });
    await (0,promises_.writeFile)(external_node_path_.join(outDir, 'plan.json'), `${JSON.stringify(plan, null, 1)}\n`);
    return (0,evals_results/* openResults */.Bm)(external_node_path_.join(outDir, 'results.jsonl'));
}
function tell(regraded, json, machine) {
    const { trials, changed, results } = regraded;
    const text = [
        `${trials} trials graded anew, ${changed.length} ended otherwise`,
        ...changed,
        `results: ${results}`,
    ];
    machine.stdout.write(json ? `${JSON.stringify(regraded, null, 2)}\n` : `${text.join('\n')}\n`);
}


/***/ })

};
