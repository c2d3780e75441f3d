export const id = 131;
export const ids = [131];
export const modules = {

/***/ 4131:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareEvals: () => (/* binding */ compareEvals)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _evals_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2319);
/* harmony import */ var _evals_comparison_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1522);
/* harmony import */ var _evals_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);
/* harmony import */ var _evals_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7549);
/* harmony import */ var _evals_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(428);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2303);
/* harmony import */ var _eval_merge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1172);
/* harmony import */ var _eval_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8237);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_evals_compare_js__WEBPACK_IMPORTED_MODULE_2__]);
_evals_compare_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];










const usage = `harness eval compare BASE-DIR [HEAD-DIR] [--json], or run and compare: ${_eval_run_js__WEBPACK_IMPORTED_MODULE_7__.runUsage.replace(' run ', ' compare ')}`;
async function compareEvals(args, machine) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCommandLine */ .Du)(args, _eval_run_js__WEBPACK_IMPORTED_MODULE_7__.runOptions, usage);
    const json = values.json ?? false;
    if (positionals.length > 2)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL({ what: 'too many folders', fix: `Usage: ${usage}` });
    const folders = positionals.map((dir) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(machine.cwd, dir));
    if (folders.length === 0) {
        if (values.arm === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL({
                what: 'say what to compare with --arm, or name folders of results',
                fix: `Usage: ${usage}`,
            });
        const report = await (0,_eval_run_js__WEBPACK_IMPORTED_MODULE_7__.runPlanned)(values, machine);
        if (report.stopped === 'cancelled')
            return (0,_eval_run_js__WEBPACK_IMPORTED_MODULE_7__.exitCodeOf)(report);
        folders.push(report.outDir);
    }
    const compared = await compareArms(await pairsOf(folders));
    tell(compared, json, machine);
    return worst(compared.map(({ judgement }) => judgement.exitCode));
}
async function pairsOf(folders) {
    const [first, second] = await Promise.all(folders.map(async (dir) => ({ dir, plan: await (0,_eval_merge_js__WEBPACK_IMPORTED_MODULE_6__.readPlan)(dir) })));
    if (first === undefined)
        return [];
    if (second !== undefined) {
        if (second.plan.suite !== first.plan.suite || second.plan.metric !== first.plan.metric)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL({
                what: 'the folders hold different suites',
                expected: `${first.plan.suite} by ${first.plan.metric}`,
                got: `${second.plan.suite} by ${second.plan.metric}`,
            });
        return [{ base: { ...first, arm: leading(first.plan) }, head: { ...second, arm: leading(second.plan) } }];
    }
    const base = leading(first.plan);
    const heads = first.plan.arms.map(({ name }) => name).filter((name) => name !== base);
    if (heads.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL({ what: 'there is one arm alone', where: first.dir, fix: `Usage: ${usage}` });
    return heads.map((arm) => ({ base: { ...first, arm: base }, head: { ...first, arm } }));
}
function leading({ arms }) {
    const names = arms.map(({ name }) => name);
    return names.includes('base') ? 'base' : (names[0] ?? '');
}
async function compareArms(pairs) {
    const comparisons = [];
    const missing = [];
    for (const { base, head } of pairs) {
        const [before, after] = [await trialsOf(base), await trialsOf(head)];
        const { suite: name, phase, metric, gate } = head.plan;
        comparisons.push((0,_evals_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)({ base: before, head: after, suite: { name, phase, metric, gate } }));
        missing.push(missingOf(base, before) + missingOf(head, after));
    }
    return (0,_evals_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .adjustTogether */ .i)(comparisons).map((comparison, index) => {
        const { base, head } = pairs[index] ?? pairError();
        const planned = plannedOf(base) + plannedOf(head);
        const facts = { planned, missing: missing[index] ?? 0, baseline: 'comparable' };
        return { base, head, comparison, judgement: (0,_evals_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S)(comparison, head.plan.gate, facts) };
    });
}
function pairError() {
    throw new TypeError('a comparison without its arms');
}
async function trialsOf({ dir, arm }) {
    const trials = [];
    for await (const trial of (0,_evals_results_js__WEBPACK_IMPORTED_MODULE_4__/* .readTrials */ .mM)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dir, 'results.jsonl')))
        if (trial.arm === arm)
            trials.push(trial);
    return trials;
}
function plannedOf({ plan }) {
    return plan.cases.length * plan.trials;
}
function missingOf({ plan, arm }, trials) {
    const there = new Set(trials.map(({ unitId }) => unitId));
    return [...(0,_evals_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$J)(plan)].filter((unit) => unit.arm === arm && !there.has(unit.unitId)).length;
}
function worst(codes) {
    return [10, 11, 12].find((code) => codes.includes(code)) ?? 0;
}
function tell(compared, json, machine) {
    if (json) {
        const shown = compared.map(({ base, head, comparison, judgement }) => ({
            ...{ base: base.arm, head: head.arm },
            ...{ comparison, judgement },
        }));
        machine.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
        return;
    }
    for (const { base, head, comparison, judgement } of compared) {
        const names = base.dir === head.dir ? [base.arm, head.arm] : ['base', 'head'];
        const warnings = judgement.warnings.map((warning) => `warning: ${warning}`);
        const said = [
            (0,_evals_comparison_table_js__WEBPACK_IMPORTED_MODULE_9__/* .comparisonTable */ .Q)(comparison, names),
            '',
            judgement.sentence,
            ...judgement.failures,
            ...warnings,
        ];
        machine.stdout.write(`${said.join('\n')}\n\n`);
    }
    const [first] = compared;
    if (first !== undefined)
        machine.stdout.write(`results: ${node_path__WEBPACK_IMPORTED_MODULE_0__.join(first.head.dir, 'results.jsonl')}\n`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeEvals: () => (/* binding */ mergeEvals),
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
    const outDir = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, values.out);
    const plan = await commonPlan(folders);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(outDir, { recursive: true });
    const out = node_path__WEBPACK_IMPORTED_MODULE_1__.join(outDir, 'results.jsonl');
    const merged = await (0,_evals_results_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeResults */ .n0)(folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'results.jsonl')), unitIds(plan), { out, change: (trial, file) => (0,_evals_trial_line_js__WEBPACK_IMPORTED_MODULE_5__/* .movedArtifacts */ .B1)(trial, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), outDir) });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(outDir, 'plan.json'), `${JSON.stringify(plan, null, 1)}\n`);
    const code = exitCodeOf(plan, merged);
    tell({ ...merged, complete: code === 0, results: out }, values.json ?? false, machine);
    return code;
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

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparisonTable)
/* harmony export */ });
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3797);

const mostNamed = 12;
function comparisonTable(comparison, names) {
    const { base, head, difference, costRatio, latencyRatio, metric, cases } = comparison;
    const delta = difference === null
        ? '–'
        : `${points(difference.delta)} points [${points(difference.interval[0])}, ${points(difference.interval[1])}], ${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pText */ .C6)(difference.adjustedP)}`;
    const rows = [
        [comparison.suite, names[0], names[1], 'difference'],
        [metric, score(base), score(head), delta],
        ['cost of a trial', usd(base.medianCostUsd), usd(head.medianCostUsd), ratio(costRatio)],
        ['time of the model', seconds(base.medianModelMs), seconds(head.medianModelMs), ratio(latencyRatio)],
    ];
    return [...align(rows), ...listed('broken', cases), ...listed('fixed', cases)].join('\n');
}
function align(rows) {
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell)).join('  '));
}
function score({ score: mean, cases, trials }) {
    return mean === null ? '–' : `${(mean * 100).toFixed(1)} % (${cases} cases, ${trials} trials)`;
}
function points(share) {
    const shown = (share * 100).toFixed(1);
    return share > 0 ? `+${shown}` : shown;
}
function usd(amount) {
    return amount === null ? '–' : `$${amount.toFixed(4)}`;
}
function seconds(ms) {
    return ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`;
}
function ratio(found) {
    if (found === null)
        return '–';
    const [low, high] = found.interval;
    return `× ${found.ratio.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}
function listed(state, cases) {
    const found = cases.filter((each) => each.state === state);
    if (found.length === 0)
        return [];
    const named = found.slice(0, mostNamed).map(({ caseId, base, head }) => {
        return `  ${caseId}: ${base.passed}/${base.trials} → ${head.passed}/${head.trials}`;
    });
    const rest = found.length > mostNamed ? [`  and ${found.length - mostNamed} more`] : [];
    return ['', `${state}:`, ...named, ...rest];
}


/***/ })

};
