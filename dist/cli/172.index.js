export const id = 172;
export const ids = [172,211];
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

/***/ 1211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ movedArtifacts),
/* harmony export */   Zc: () => (/* binding */ withJudgeCost),
/* harmony export */   cR: () => (/* binding */ brokenTrial),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function identityOf({ case: each, arm, ...job }) {
    return {
        schema: 'harness/trial@1',
        unitId: job.unitId,
        runId: job.runId,
        attempt: job.attempt,
        suite: job.suite,
        phase: each.phase,
        caseId: each.id,
        caseDigest: each.digest,
        cluster: each.cluster,
        split: each.split,
        tier: each.tier,
        quarantined: each.quarantine !== undefined,
        arm: arm.name,
        trial: job.trial,
        fingerprint: arm.fingerprint,
    };
}
function factsOf({ output, meter }) {
    const { usage, usd, turns, toolCalls } = output.spent;
    return {
        usage: {
            input: usage.inputTokens + usage.cacheWriteTokens + usage.cacheWriteLongTokens,
            cached: usage.cacheReadTokens,
            output: usage.outputTokens,
        },
        costUsd: usd,
        modelMs: meter.modelMs(),
        waitMs: meter.waitMs(),
        turns,
        toolCalls,
        toolErrors: output.toolErrors,
        retries: meter.retries(),
    };
}
function withJudgeCost({ judgeUsd: before = 0, ...line }, judgeUsd) {
    const { costUsd } = line;
    const agentUsd = costUsd === null || before === null ? null : Math.max(0, costUsd - before);
    if (judgeUsd === undefined)
        return { ...line, costUsd: agentUsd };
    return { ...line, costUsd: agentUsd === null || judgeUsd === null ? null : agentUsd + judgeUsd, judgeUsd };
}
function brokenTrial(job, startedAt, reason) {
    return {
        ...identityOf(job),
        ...{ outcome: 'infra', score: null, checks: [], verdict: null, reason, judge: null },
        ...{ usage: { input: 0, cached: 0, output: 0 }, costUsd: 0, wallMs: 0, modelMs: 0, waitMs: 0 },
        ...{ turns: 0, toolCalls: 0, toolErrors: 0, retries: 0 },
        artifacts: { output: null, patch: null, transcript: null, testLog: null },
        startedAt: new Date(startedAt).toISOString(),
    };
}
function movedArtifacts(trial, from, to) {
    const { output, patch, transcript, testLog } = trial.artifacts;
    const place = (name) => name === null ? null : node_path__WEBPACK_IMPORTED_MODULE_0__.relative(to, node_path__WEBPACK_IMPORTED_MODULE_0__.join(from, name)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const artifacts = {
        output: place(output),
        patch: place(patch),
        transcript: place(transcript),
        testLog: place(testLog),
    };
    return { ...trial, artifacts };
}


/***/ })

};
