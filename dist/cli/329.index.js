export const id = 329;
export const ids = [329,131];
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

/***/ 4329:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoEvals: () => (/* binding */ demoEvals)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _evals_demo_chat_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8044);
/* harmony import */ var _evals_demo_rule_follower_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(612);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2303);
/* harmony import */ var _eval_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4131);
/* harmony import */ var _eval_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(416);
/* harmony import */ var _eval_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8237);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_eval_compare_js__WEBPACK_IMPORTED_MODULE_6__, _eval_report_js__WEBPACK_IMPORTED_MODULE_7__]);
([_eval_compare_js__WEBPACK_IMPORTED_MODULE_6__, _eval_report_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);










const usage = 'harness eval demo [--dir DIR] [--out DIR]';
const options = { dir: { type: 'string' }, out: { type: 'string' } };
const seed = 6;
const planted = [
    { arm: 'rule-dropped', shows: 'worse', words: 'A rule is gone from the prompt' },
    { arm: 'rule-added', shows: 'better', words: 'A rule that was missing is in the prompt' },
];
const compared = zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    head: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    judgement: zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ verdict: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), sentence: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP() }),
}));
async function demoEvals(args, machine) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCommandLine */ .Du)(args, options, usage);
    if (positionals.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL({ what: `unexpected argument "${positionals[0] ?? ''}"`, fix: `Usage: ${usage}` });
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, values.dir ?? node_path__WEBPACK_IMPORTED_MODULE_1__.join(machine.actionRoot, 'examples', 'evals'));
    const out = values.out === undefined
        ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(machine.tempDir, 'harness-eval-demo-'))
        : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, values.out);
    const server = await (0,_evals_demo_chat_server_js__WEBPACK_IMPORTED_MODULE_2__/* .startChatServer */ .e)((0,_evals_demo_rule_follower_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFollower */ .B)(seed));
    try {
        const model = ['--set', `compatible-base-url=${server.url}`, '--set', 'compatible-price=0/0'];
        return await show({ dir, out, model }, machine);
    }
    finally {
        await server.close();
    }
}
async function show(place, machine) {
    const arms = planted.flatMap(({ arm }) => ['--arm', `${arm}:prompt=prompts/${arm}.md`]);
    const changed = node_path__WEBPACK_IMPORTED_MODULE_1__.join(place.out, 'changed');
    const again = node_path__WEBPACK_IMPORTED_MODULE_1__.join(place.out, 'again');
    const plan = ['--suite', 'triage', '--evals', '.', ...place.model];
    machine.stdout.write('Two changed prompts, 30 issues, 3 trials of each …\n\n');
    const changes = await compareQuietly([...plan, ...arms, '--fresh', '--out', changed], place, machine);
    await quietly(_eval_run_js__WEBPACK_IMPORTED_MODULE_8__.runEval, [...plan, '--fresh', '--out', again], place, machine);
    if (machine.signal.aborted)
        return 1;
    const same = await compareQuietly([changed, again], place, machine);
    const shown = [
        ...planted.map((each) => ({ ...each, found: changes.find(({ head }) => head === each.arm) })),
        { arm: 'base', shows: 'no-evidence', words: 'The same prompt, run once more', found: same[0] },
    ];
    for (const each of shown)
        machine.stdout.write(`${tell(each)}\n\n`);
    await writeReports(changed, place, machine);
    const asPlanted = shown.every(({ shows, found }) => found?.judgement.verdict === shows);
    if (!asPlanted)
        machine.stdout.write('Not every verdict is the planted one.\n');
    return asPlanted ? 0 : 1;
}
async function writeReports(changed, place, machine) {
    for (const { arm } of planted) {
        const out = node_path__WEBPACK_IMPORTED_MODULE_1__.join(place.out, `report-${arm}`);
        await quietly(_eval_report_js__WEBPACK_IMPORTED_MODULE_7__.evalReport, [changed, '--head', arm, '--out', out], place, machine);
        machine.stdout.write(`report: ${node_path__WEBPACK_IMPORTED_MODULE_1__.join(out, 'report.html')}\n`);
    }
}
async function compareQuietly(args, place, machine) {
    const printed = await quietly(_eval_compare_js__WEBPACK_IMPORTED_MODULE_6__.compareEvals, [...args, '--json'], place, machine);
    return machine.signal.aborted ? [] : compared.parse(JSON.parse(printed));
}
async function quietly(command, args, { dir }, machine) {
    const printed = [];
    const stdout = { write: (text) => void printed.push(text) };
    await command(args, { ...machine, cwd: dir, stdout, stderr: { write: () => undefined } });
    return printed.join('');
}
function tell({ arm, shows, words, found }) {
    if (found === undefined)
        return `${arm}: not compared`;
    const { verdict, sentence } = found.judgement;
    const expected = verdict === shows ? 'as planted' : `planted was ${shows}`;
    return `${words}: ${verdict} (${expected})\n  ${sentence}`;
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


/***/ }),

/***/ 8044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ startChatServer)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);



async function startChatServer(answer) {
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
        handle(request, response, answer).catch((thrown) => {
            const status = thrown instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodError */ .G || thrown instanceof SyntaxError ? 400 : 500;
            response.writeHead(status, { 'content-type': 'application/json' });
            response.end(JSON.stringify({ error: { message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown), type: 'invalid_request_error' } }));
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    return {
        url: `http://127.0.0.1:${port}/v1`,
        close: async () => {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
async function handle(request, response, answer) {
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
        response.writeHead(404).end();
        return;
    }
    const pieces = [];
    for await (const piece of request)
        pieces.push(piece);
    const asked = Buffer.concat(pieces).toString();
    const text = answer(JSON.parse(asked));
    const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model: 'rule-follower' };
    const chunks = [
        { ...head, choices: [{ index: 0, delta: { role: 'assistant', content: text }, finish_reason: null }] },
        { ...head, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
        { ...head, choices: [], usage: usageOf(asked, text) },
    ];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end([...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''));
}
const charactersPerToken = 4;
function usageOf(asked, text) {
    const prompt = Math.ceil(asked.length / charactersPerToken);
    const completion = Math.ceil(text.length / charactersPerToken);
    return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}


/***/ }),

/***/ 612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ ruleFollower)
});

// UNUSED EXPORTS: carelessness

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/evals/statistics/random.js
var random = __webpack_require__(6371);
;// CONCATENATED MODULE: ./build/evals/demo/rules.js
const fences = /^<material-([0-9a-f]{16})\b[^\n]*>\n([\s\S]*?)^<\/material-\1>$/gm;
const rule = /^- \*\*([a-z-]+)\*\* (?:otherwise|when it says (.+?)(?: and not (.+))?)$/gm;
function readTask(prompt) {
    const material = [...prompt.matchAll(fences)].map(([, , text = '']) => text).join('\n');
    const rules = [...prompt.replace(fences, '').matchAll(rule)].map(([, verdict = '', says, not]) => ({
        verdict,
        says: quoted(says),
        not: quoted(not),
    }));
    return { rules, material };
}
function quoted(list) {
    return [...(list ?? '').matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => phrase.toLowerCase());
}
function firstFitting({ rules, material }) {
    const said = material.toLowerCase();
    const holds = (phrase) => said.includes(phrase);
    return rules.find(({ says, not }) => (says.length === 0 || says.some(holds)) && !not.some(holds));
}

;// CONCATENATED MODULE: ./build/evals/demo/rule-follower.js




const carelessness = 0.1;
const resultSchema = schemas/* looseObject */._H3({
    properties: schemas/* looseObject */._H3({ verdict: schemas/* looseObject */._H3({ enum: schemas/* array */.YOg(schemas/* string */.YjP()).min(2) }) }),
});
const requestSchema = schemas/* looseObject */._H3({
    messages: schemas/* array */.YOg(schemas/* looseObject */._H3({ role: schemas/* string */.YjP(), content: schemas/* string */.YjP() })),
    response_format: schemas/* looseObject */._H3({ json_schema: schemas/* looseObject */._H3({ schema: resultSchema }) }),
});
function ruleFollower(seed) {
    const asked = new Map();
    return (request) => {
        const { messages, response_format: format } = requestSchema.parse(request);
        const task = readTask(messages.flatMap(({ role, content }) => (role === 'user' ? [content] : [])).join('\n'));
        const key = JSON.stringify(task);
        const before = asked.get(key) ?? 0;
        asked.set(key, before + 1);
        const digest = (0,external_node_crypto_.createHash)('sha256').update(`${seed} ${before} ${key}`).digest();
        return answerTo(task, format.json_schema.schema, (0,random/* seededRandom */.I)(digest.readInt32BE()));
    };
}
function answerTo(task, { properties }, random) {
    const verdicts = properties.verdict.enum;
    const rule = firstFitting(task);
    const ruled = verdicts.find((each) => each === rule?.verdict);
    const careless = random() < carelessness;
    const verdict = ruled === undefined || careless ? guess(verdicts, ruled, random) : ruled;
    const why = verdict === ruled ? `A rule of the prompt says ${verdict}.` : 'A guess.';
    const others = Object.keys(properties).filter((name) => name !== 'verdict');
    return JSON.stringify({ verdict, ...Object.fromEntries(others.map((name) => [name, why])) });
}
function guess(verdicts, ruled, random) {
    const open = verdicts.filter((each) => each !== ruled);
    return open[Math.floor(random() * open.length)] ?? '';
}


/***/ })

};
