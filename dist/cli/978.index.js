export const id = 978;
export const ids = [978];
export const modules = {

/***/ 978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyEvals: () => (/* binding */ verifyEvals)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/evals/arms.js
var arms = __webpack_require__(8889);
// EXTERNAL MODULE: ./build/evals/load.js
var load = __webpack_require__(1190);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/prompt.js
var build_prompt = __webpack_require__(3144);
// EXTERNAL MODULE: ./build/evals/context.js + 1 modules
var evals_context = __webpack_require__(6858);
// EXTERNAL MODULE: ./build/evals/grade/index.js + 15 modules
var grade = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/evals/run-trial.js + 3 modules
var run_trial = __webpack_require__(4449);
// EXTERNAL MODULE: ./build/evals/stand-in.js
var stand_in = __webpack_require__(7114);
;// CONCATENATED MODULE: ./build/evals/verify.js










const referenceRuns = 3;
async function verifyCase(dir, deps) {
    const name = `${external_node_path_.basename(external_node_path_.dirname(dir))}/${external_node_path_.basename(dir)}`;
    try {
        const each = await (0,load/* loadCase */.rH)(dir, deps.shared);
        const expected = await (0,load/* loadExpected */.TR)(each);
        const phase = await deps.loadPhase(each.phase);
        (0,grade/* checkGraders */.d)(each, expected, deps.grade.metric);
        const problems = await checkPrompt(each, phase, expected, deps);
        if (problems.length > 0)
            return { name, problems };
        return {
            name,
            problems: [
                ...(await noOp(each, phase, expected, deps)),
                ...(await reference(each, phase, expected, deps)),
            ],
        };
    }
    catch (thrown) {
        return { name, problems: [(0,errors/* messageOf */.bD)(thrown)] };
    }
}
async function checkPrompt(each, phase, { canary }, deps) {
    const lease = await deps.workspaces.lease(each, phase);
    try {
        const { context, repository, issue, round } = await (0,evals_context/* setScene */.F)(each, phase, lease, deps.run);
        const facts = { repository: `${repository.owner}/${repository.repo}`, issueNumber: issue.number, round };
        const { system, user } = (0,build_prompt/* renderPrompt */.n)(phase, context, facts);
        return `${system}${user}`.includes(canary) ? ['the prompt holds the canary of the gold'] : [];
    }
    finally {
        await lease.release();
    }
}
async function noOp(each, phase, expected, deps) {
    const answer = (0,stand_in/* emptyAnswer */.WC)(phase.result.json, expected.labels);
    const trial = await playStandIn((0,stand_in/* standIn */.us)(answer), each, phase, deps);
    const primary = each.graders.find((grader) => grader.primary)?.id;
    const check = trial.checks.find((one) => one.name === primary);
    if (trial.outcome === 'infra')
        return [`no-op: ${trial.reason ?? 'lost'}`];
    if (trial.outcome !== 'pass' && check?.ok !== true)
        return [];
    return [`no-op: an answer without content passes (${check?.detail ?? trial.outcome})`];
}
async function reference(each, phase, expected, deps) {
    const files = await referenceFiles(each, expected, deps);
    for (let run = 1; run <= referenceRuns; run += 1) {
        const trial = await playStandIn((0,stand_in/* standIn */.us)(expected.reference.result, files), each, phase, deps);
        if (trial.outcome !== 'pass')
            return [`reference, run ${run} of ${referenceRuns}: ${whyNot(trial)}`];
    }
    return [];
}
function whyNot({ outcome, reason, checks }) {
    const failed = checks.filter(({ ok }) => ok !== true).map(({ name, detail }) => `${name}: ${detail}`);
    return [outcome, ...(reason === null ? [] : [reason]), ...failed].join('; ');
}
async function referenceFiles(each, { reference: { change, release } }, { releases, tempDir }) {
    const own = change === undefined ? [] : await (0,stand_in/* filesOf */.R8)(external_node_path_.join(each.dir, change));
    if (release === undefined || each.workspace.kind !== 'npm')
        return own;
    const dir = await (0,promises_.mkdtemp)(external_node_path_.join(tempDir, 'release-'));
    try {
        await releases.unpack({ name: each.workspace.name, ...release }, dir);
        return [...(await (0,stand_in/* filesOf */.R8)(dir, release.files)), ...own];
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
async function playStandIn(model, each, phase, deps) {
    const outDir = await (0,promises_.mkdtemp)(external_node_path_.join(deps.tempDir, 'verify-'));
    const arm = (0,arms/* armOf */.cr)('base', { ...phase, model: model.id }, { judge: null, version: 'verify' });
    const { judge } = deps;
    const openModels = async () => ({
        model,
        judge: judge === null ? null : { model: judge.id, open: async () => judge },
        keep: async () => undefined,
    });
    try {
        return await (0,run_trial/* trialRunner */.F)({ ...deps, openModels, outDir })({
            ...{ unitId: (0,load/* sha256 */.sc)(outDir), runId: 'verify', suite: each.phase, trial: 1, attempt: 1 },
            ...{ case: each, arm },
        });
    }
    finally {
        await (0,promises_.rm)(outDir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/phase/load.js + 1 modules
var phase_load = __webpack_require__(3455);
// EXTERNAL MODULE: ./build/commands/arguments.js
var commands_arguments = __webpack_require__(2303);
// EXTERNAL MODULE: ./build/commands/eval-arguments.js
var eval_arguments = __webpack_require__(9436);
// EXTERNAL MODULE: ./build/commands/eval-place.js + 4 modules
var eval_place = __webpack_require__(9970);
// EXTERNAL MODULE: ./build/commands/eval-plan.js + 2 modules
var eval_plan = __webpack_require__(2360);
;// CONCATENATED MODULE: ./build/commands/eval-verify.js











const usage = 'harness eval verify [--suite NAME] [--cases GLOB …] [--judge PROVIDER/ID] [--concurrency N] [--set INPUT=VALUE …] [--secret NAME …] [--evals DIR] [--json]';
const options = {
    suite: { type: 'string' },
    cases: { type: 'string', multiple: true },
    judge: { type: 'string' },
    concurrency: { type: 'string' },
    set: { type: 'string', multiple: true },
    secret: { type: 'string', multiple: true },
    evals: { type: 'string' },
    json: { type: 'boolean' },
};
const defaultConcurrency = 2;
async function verifyEvals(args, machine) {
    const { values, positionals } = (0,commands_arguments/* parseCommandLine */.Du)(args, options, usage);
    if (positionals.length > 0)
        throw new errors/* ConfigError */.xL({ what: `unexpected argument "${positionals[0] ?? ''}"`, fix: `Usage: ${usage}` });
    const temp = await (0,promises_.mkdtemp)(external_node_path_.join(machine.tempDir, 'harness-verify-'));
    try {
        const verified = await verifyAll(values, temp, machine);
        return tell(verified, values.json ?? false, machine);
    }
    finally {
        await (0,promises_.rm)(temp, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function verifyAll(values, temp, machine) {
    const evalsDir = (0,eval_plan/* evalsFolder */.y0)(values.evals, machine);
    const folders = await chosenFolders(values, evalsDir);
    const place = await (0,eval_place/* openEvalPlace */.g)({ evalsDir, temp, set: values.set, secrets: values.secret }, machine);
    const phaseOf = async (name) => (0,phase_load/* loadPhase */.Ez)(name, {
        builtIn: external_node_path_.join(machine.actionRoot, 'phases'),
        override: async () => (0,arms/* ownPhase */.Yc)(name, machine.cwd),
    });
    const { judge } = values;
    const deps = {
        ...place,
        shared: (0,load/* sharedDigests */.zv)(evalsDir),
        loadPhase: phaseOf,
        judge: judge === undefined
            ? null
            : await place.openLive({ ...(await phaseOf('triage')), model: judge }, { round: 0, issue: 1 }),
        tempDir: temp,
    };
    const left = folders.values();
    const verified = [];
    const work = async () => {
        for (const dir of left) {
            if (machine.signal.aborted)
                return;
            const one = await verifyCase(dir, deps);
            verified.push(one);
            if (values.json !== true)
                machine.stdout.write(lineOf(one));
        }
    };
    const concurrency = (0,eval_arguments/* readCount */._)(values.concurrency, '--concurrency') ?? defaultConcurrency;
    await Promise.all(Array.from({ length: concurrency }, work));
    return verified.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
async function chosenFolders({ suite, cases }, evalsDir) {
    const globs = suite === undefined ? ['*/*'] : (await (0,load/* loadSuite */.bu)(evalsDir, suite)).cases;
    const folders = await (0,load/* caseFolders */.KT)(evalsDir, globs);
    if (cases === undefined)
        return folders;
    const wanted = await (0,load/* caseFolders */.KT)(evalsDir, cases.map((glob) => (glob.includes('/') ? glob : `*/${glob}`)));
    return folders.filter((folder) => wanted.includes(folder));
}
function lineOf({ name, problems }) {
    return problems.length === 0
        ? `ok    ${name}\n`
        : `FAIL  ${name}\n${problems.map((one) => `      ${one}\n`).join('')}`;
}
function tell(verified, json, machine) {
    const failed = verified.filter(({ problems }) => problems.length > 0).length;
    if (json)
        machine.stdout.write(`${JSON.stringify({ cases: verified.length, failed, verified }, null, 2)}\n`);
    else
        machine.stdout.write(`${verified.length} cases, ${failed} of them faulty\n`);
    return failed > 0 || machine.signal.aborted ? 1 : 0;
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   WC: () => (/* binding */ emptyAnswer),
/* harmony export */   us: () => (/* binding */ standIn)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _agent_tool_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1370);
/* harmony import */ var _models_prices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4119);







function standIn(result, files = []) {
    const turns = [];
    for (let at = 0; at < files.length; at += _agent_tool_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .maxCallsPerTurn */ .MY)
        turns.push(files.slice(at, at + _agent_tool_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .maxCallsPerTurn */ .MY).map((file, index) => callFor(file, at + index)));
    return {
        id: 'scripted/stand-in',
        price: _models_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .freePrice */ .u,
        respond: async ({ messages }) => {
            const calls = turns[messages.filter(({ role }) => role === 'assistant').length] ?? [];
            return calls.length > 0 ? replyWith('', calls) : replyWith(JSON.stringify(result), []);
        },
    };
}
function callFor({ path: file, bytes }, index) {
    const id = `write-${index}`;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { id, name: 'write', input: { path: file, content: bytes.toString() } };
    const command = `printf %s '${bytes.toString('base64')}' | base64 -d > '${file.replaceAll("'", `'\\''`)}'`;
    return { id, name: 'bash', input: { command, timeout_seconds: null } };
}
function replyWith(text, toolCalls) {
    const stop = { kind: toolCalls.length > 0 ? 'tool_calls' : 'end' };
    return { stop, text, toolCalls, usage: _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .noUsage */ .tk, native: { text, toolCalls }, requestId: undefined };
}
async function filesOf(dir, only) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir, { withFileTypes: true, recursive: true });
    const names = entries
        .filter((entry) => entry.isFile())
        .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_2__.relative(dir, node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry.parentPath, entry.name)))
        .filter((name) => only === undefined || only.includes(name))
        .sort();
    return Promise.all(names.map(async (name) => ({
        path: name.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'),
        bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, name)),
    })));
}
const shape = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP())]).optional(),
    enum: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).optional(),
    properties: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).optional(),
});
function emptyAnswer(schema, labels, at = '') {
    const { type, enum: choices, properties } = shape.parse(schema);
    if (choices !== undefined)
        return choices.find((choice) => !labels[at]?.includes(String(choice))) ?? choices[0];
    const kind = Array.isArray(type) ? type[0] : type;
    if (properties !== undefined)
        return Object.fromEntries(Object.entries(properties).map(([name, field]) => [
            name,
            emptyAnswer(field, labels, at === '' ? name : `${at}.${name}`),
        ]));
    if (kind === 'array')
        return [];
    if (kind === 'number' || kind === 'integer')
        return 0;
    return kind === 'boolean' ? false : '';
}


/***/ })

};
