export const id = 77;
export const ids = [77,211];
export const modules = {

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HY: () => (/* binding */ openBaselines),
  hZ: () => (/* binding */ storedBase),
  VD: () => (/* binding */ storedOfArm),
  xY: () => (/* binding */ trialsOf),
  ht: () => (/* binding */ variablesOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/evals/baseline/comparable.js
var comparable = __webpack_require__(1228);
;// CONCATENATED MODULE: ./build/evals/baseline/choose.js

function chooseStandard(baseline, request) {
    const { plan, vary, now, maxAgeDays } = request;
    if (baseline === undefined)
        return { kind: 'none', warnings: ['nothing was blessed yet for this suite: run the mode bless'] };
    const differences = (0,comparable/* factDifferences */.xU)(baseline.facts, plan.arms[0]?.facts ?? {});
    const reasons = [
        ...(baseline.metric === plan.metric ? [] : [`metric: ${baseline.metric} → ${plan.metric}`]),
        ...(0,comparable/* undeclared */.cr)(differences, vary).map(comparable/* differenceText */.Lr),
    ];
    if (reasons.length > 0) {
        const said = `more than the declared ${vary.join(', ')} differs from the baseline: ${reasons.join('; ')}`;
        return { kind: 'mismatch', warnings: [said] };
    }
    return {
        kind: 'comparable',
        baseline,
        ageDays: (0,comparable/* ageInDays */.QR)(baseline, now),
        differences,
        warnings: (0,comparable/* stalenessWarnings */.Mj)(baseline, { now, maxAgeDays }),
    };
}

// EXTERNAL MODULE: ./build/evals/baseline/data-files.js
var data_files = __webpack_require__(2182);
// EXTERNAL MODULE: ./build/evals/baseline/git-branch.js
var git_branch = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/evals/baseline/stored-trials.js
var stored_trials = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/git.js
var git = __webpack_require__(1819);
;// CONCATENATED MODULE: ./build/commands/eval-baseline.js









const maxAgeDays = 14;
async function openBaselines(repo, machine) {
    const repository = {
        git: (0,git/* trustedGit */.K0)(machine.env['PATH'] ?? ''),
        dir: external_node_path_.resolve(machine.cwd, repo ?? '.'),
    };
    const { commit } = await (0,git_branch/* readLocalTip */.jX)(repository);
    return { repository, read: (0,git_branch/* localFiles */.Jd)(repository, commit), machine };
}
async function storedBase({ read, machine }, plan, { arm, vary }) {
    const baseline = (0,data_files/* baselineOf */.Bv)(await (0,data_files/* indexIn */.YP)(read), placeOf(plan));
    const request = { plan: { metric: plan.metric, arms: [arm] }, vary, now: machine.clock(), maxAgeDays };
    const standard = chooseStandard(baseline, request);
    const comparable = standard.kind === 'comparable' ? standard.baseline : undefined;
    return { standard, baseline, trials: await trialsOf(comparable, { read, machine }) };
}
async function storedOfArm({ read, machine }, plan, { fingerprint }) {
    const history = await (0,data_files/* historyIn */.E9)(read, placeOf(plan));
    return trialsOf((0,data_files/* lastOf */.g1)(history, { fingerprint, metric: plan.metric }), { read, machine });
}
function placeOf({ phase, suite }) {
    return { phase, suite };
}
async function trialsOf(baseline, { read, machine }) {
    if (baseline === undefined)
        return [];
    const temp = await (0,promises_.mkdtemp)(external_node_path_.join(machine.tempDir, 'harness-baseline-'));
    try {
        return await (0,stored_trials/* readStored */.CL)(await (0,data_files/* trialsIn */.Ti)(read, baseline), baseline, external_node_path_.join(temp, 'results.jsonl'));
    }
    finally {
        await (0,promises_.rm)(temp, { recursive: true, force: true });
    }
}
function variablesOf(names) {
    return (names ?? ['phase']).map((name) => {
        const parsed = comparable/* variableSchema */.un.safeParse(name);
        if (parsed.success)
            return parsed.data;
        const expected = `one of ${comparable/* variableNames */.zo.join(', ')}`;
        throw new errors/* ConfigError */.xL({ what: `"${name}" cannot be declared to vary`, where: '--vary', expected });
    });
}


/***/ }),

/***/ 6999:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blessEvals: () => (/* binding */ blessEvals)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _evals_baseline_bless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(793);
/* harmony import */ var _evals_baseline_comparable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1228);
/* harmony import */ var _evals_baseline_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3955);
/* harmony import */ var _evals_baseline_git_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3859);
/* harmony import */ var _evals_baseline_judge_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(217);
/* harmony import */ var _evals_baseline_make_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3834);
/* harmony import */ var _evals_baseline_stored_trials_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6381);
/* harmony import */ var _evals_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4777);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2303);
/* harmony import */ var _eval_baseline_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19);
/* harmony import */ var _eval_merge_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1172);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_evals_baseline_judge_run_js__WEBPACK_IMPORTED_MODULE_7__, _evals_baseline_make_js__WEBPACK_IMPORTED_MODULE_8__]);
([_evals_baseline_judge_run_js__WEBPACK_IMPORTED_MODULE_7__, _evals_baseline_make_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);














const usage = 'harness eval bless DIR [--arm NAME] [--repo DIR]';
const options = { arm: { type: 'string' }, repo: { type: 'string' } };
async function blessEvals(args, machine) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .parseCommandLine */ .Du)(args, options, usage);
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(machine.cwd, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .onlyArgument */ .Ef)(positionals, 'folder of a run', usage));
    const run = await (0,_eval_merge_js__WEBPACK_IMPORTED_MODULE_13__.readPlan)(dir);
    const arm = chosenArm(run, values.arm);
    const plan = { ...run, arms: [arm] };
    const measured = await (0,_evals_baseline_stored_trials_js__WEBPACK_IMPORTED_MODULE_9__/* .listTrials */ .uO)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, 'results.jsonl'), arm.name);
    const place = await (0,_eval_baseline_js__WEBPACK_IMPORTED_MODULE_12__/* .openBaselines */ .HY)(values.repo, machine);
    const base = await (0,_eval_baseline_js__WEBPACK_IMPORTED_MODULE_12__/* .storedBase */ .hZ)(place, plan, { arm, vary: _evals_baseline_comparable_js__WEBPACK_IMPORTED_MODULE_4__/* .variableNames */ .zo });
    const facts = { plan, mode: 'bless', missing: missingOf(plan, measured), standard: base.standard };
    const { comparison, judgement } = (0,_evals_baseline_judge_run_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeRun */ .Z)({ base: base.trials, head: measured }, facts);
    if (judgement.verdict === 'incomplete') {
        machine.stdout.write(`${judgement.sentence} Nothing was blessed.\n`);
        return 12;
    }
    const made = (0,_evals_baseline_make_js__WEBPACK_IMPORTED_MODULE_8__/* .makeBaseline */ .c)({
        ...{ plan, arm, measured },
        stored: await (0,_eval_baseline_js__WEBPACK_IMPORTED_MODULE_12__/* .storedOfArm */ .VD)(place, plan, arm),
        ...{ blessed: machine.clock().toISOString(), commit: await headOf(place), run: null },
    });
    const accepts = (0,_evals_baseline_bless_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedDiff */ .h)(base.baseline, made.baseline, { cases: casesOf(comparison) });
    const commit = await write(place, made);
    tell({ accepts, commit, trials: made.baseline.trials }, machine);
    return 0;
}
function chosenArm({ arms }, named) {
    const names = arms.map(({ name }) => name);
    const name = named ?? (names.includes('base') ? 'base' : names[0]);
    const found = arms.find((each) => each.name === name);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL({
        what: `no arm "${name ?? ''}" in this run`,
        where: '--arm',
        expected: `one of ${names.join(', ')}`,
    });
}
function missingOf(plan, trials) {
    const there = new Set(trials.map(({ unitId }) => unitId));
    return [...(0,_evals_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .unitsOf */ .$J)(plan)].filter(({ unitId }) => !there.has(unitId)).length;
}
async function headOf({ repository: { git, dir } }) {
    return (await git(['rev-parse', '--verify', 'HEAD^{commit}'], { cwd: dir })).stdout.toString().trim();
}
function casesOf({ cases }) {
    return cases.map(({ caseId, state, base, head }) => ({
        ...{ id: caseId, state },
        base: { passed: base.passed, counted: base.trials },
        head: { passed: head.passed, counted: head.trials },
    }));
}
async function write({ repository, machine }, made) {
    const temp = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(machine.tempDir, 'harness-bless-'));
    try {
        return await (0,_evals_baseline_git_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .blessLocally */ .mu)(repository, { ...made, temp });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temp, { recursive: true, force: true });
    }
}
function tell({ accepts, commit, trials }, { stdout }) {
    if (commit === null) {
        stdout.write(`a newer baseline is on the branch ${_evals_baseline_data_js__WEBPACK_IMPORTED_MODULE_5__/* .dataBranch */ .NS}: nothing was blessed\n`);
        return;
    }
    const lines = accepts.map((line) => `  ${line}`);
    stdout.write(`accepted:\n${lines.join('\n')}\nbaseline of ${trials} trials: ${_evals_baseline_data_js__WEBPACK_IMPORTED_MODULE_5__/* .dataBranch */ .NS} at ${commit.slice(0, 12)}\nshare it: git push origin ${_evals_baseline_data_js__WEBPACK_IMPORTED_MODULE_5__/* .dataBranch */ .NS}\n`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ accumulate),
/* harmony export */   vy: () => (/* binding */ maxTrialsPerCase)
/* harmony export */ });
/* unused harmony export storedUnits */
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7549);

const maxTrialsPerCase = 50;
function accumulate({ stored, measured }, { cases }, most = maxTrialsPerCase) {
    const digests = new Map(cases.map(({ id, digest }) => [id, digest]));
    const units = new Map();
    for (const trial of [...stored, ...measured]) {
        if (digests.get(trial.caseId) !== trial.caseDigest)
            continue;
        const known = units.get(trial.unitId);
        if (known === undefined || !isBetter(known, trial))
            units.set(trial.unitId, trial);
    }
    const byCase = Map.groupBy(units.values(), ({ caseId }) => caseId);
    return [...byCase.keys()]
        .sort()
        .flatMap((id) => newest(byCase.get(id) ?? [], most).toSorted((one, other) => one.trial - other.trial));
}
function isBetter(known, other) {
    const [lost, otherLost] = [_results_js__WEBPACK_IMPORTED_MODULE_0__/* .worthless */ .AI.includes(known.outcome), _results_js__WEBPACK_IMPORTED_MODULE_0__/* .worthless */ .AI.includes(other.outcome)];
    if (lost !== otherLost)
        return otherLost;
    return Date.parse(known.startedAt) > Date.parse(other.startedAt);
}
function newest(trials, most) {
    const age = ({ startedAt }) => -Date.parse(startedAt);
    return trials.toSorted((one, other) => age(one) - age(other) || one.trial - other.trial).slice(0, most);
}
function storedUnits(stored) {
    return new Set(stored.filter(({ outcome }) => !worthless.includes(outcome)).map(({ unitId }) => unitId));
}


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ acceptedDiff)
/* harmony export */ });
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1228);

const maxCases = 200;
function acceptedDiff(before, after, { cases }) {
    if (before === undefined)
        return [`the first baseline: score ${shown(after.score)}`];
    const moved = cases.filter(({ state }) => state === 'broken' || state === 'fixed');
    const left = moved.length - maxCases;
    return [
        `score: ${shown(before.score)} → ${shown(after.score)}`,
        ...(0,_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .factDifferences */ .xU)(before.facts, after.facts).map(_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceText */ .Lr),
        ...moved.slice(0, maxCases).map(({ id, state, base, head }) => {
            const was = base === null ? 'none' : `${base.passed}/${base.counted}`;
            return `${state} case ${id}: ${was} → ${head.passed}/${head.counted}`;
        }),
        ...(left > 0 ? [`${left} more cases broken or fixed`] : []),
    ];
}
function shown(score) {
    return score === null ? 'none' : `${(score * 100).toFixed(1)} %`;
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ differenceText),
/* harmony export */   Mj: () => (/* binding */ stalenessWarnings),
/* harmony export */   QR: () => (/* binding */ ageInDays),
/* harmony export */   cr: () => (/* binding */ undeclared),
/* harmony export */   un: () => (/* binding */ variableSchema),
/* harmony export */   xU: () => (/* binding */ factDifferences),
/* harmony export */   zo: () => (/* binding */ variableNames)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);


const factsOf = {
    phase: ['phase', 'limits', 'maxOutputTokens', 'tools'],
    model: ['model'],
    harness: ['harness', 'preamble'],
};
const variableNames = Object.keys(factsOf);
const variableSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(variableNames);
function factDifferences(base, head) {
    const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return names
        .filter((fact) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(base[fact], head[fact]))
        .map((fact) => ({ fact, base: shown(base[fact]), head: shown(head[fact]) }));
}
function undeclared(differences, declared) {
    const allowed = new Set(declared.flatMap((variable) => factsOf[variable]));
    return differences.filter(({ fact }) => !allowed.has(fact));
}
function differenceText({ fact, base, head }) {
    return `${fact}: ${base} → ${head}`;
}
function shown(value) {
    if (typeof value === 'string')
        return /^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : value.slice(0, 80);
    return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}
const dayMs = 86_400_000;
const aliasDays = 3;
function ageInDays({ blessed }, now) {
    return Math.max(0, (now.getTime() - Date.parse(blessed)) / dayMs);
}
function stalenessWarnings(baseline, { now, maxAgeDays }) {
    const age = ageInDays(baseline, now);
    const { model } = baseline.facts;
    return [
        ...(age > maxAgeDays
            ? [`the baseline is ${age.toFixed(0)} days old, more than ${maxAgeDays}: bless a new one`]
            : []),
        ...(typeof model === 'string' && age > aliasDays && isAlias(model)
            ? [`${model} names no dated snapshot: its provider may have changed it since the baseline was made`]
            : []),
    ];
}
function isAlias(model) {
    return /^(?:anthropic|openai)\//.test(model) && !/-(?:\d{8}|\d{4}-\d{2}-\d{2})$/.test(model);
}


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ blessingMessage),
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   E9: () => (/* binding */ historyIn),
/* harmony export */   Ti: () => (/* binding */ trialsIn),
/* harmony export */   Wu: () => (/* binding */ refuseOddFile),
/* harmony export */   YP: () => (/* binding */ indexIn),
/* harmony export */   _i: () => (/* binding */ filesOfBlessing),
/* harmony export */   g1: () => (/* binding */ lastOf)
/* harmony export */ });
/* unused harmony export onBranch */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);



const maxJsonBytes = 5 * 1024 * 1024;
async function indexIn(read) {
    return (await readJson(read, _data_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV, _data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataIndexSchema */ ._O)) ?? _data_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyIndex */ .gW;
}
async function historyIn(read, place) {
    return (await readJson(read, (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .historyPath */ .ae)(place), _data_js__WEBPACK_IMPORTED_MODULE_1__/* .blessedHistorySchema */ .e)) ?? [];
}
function baselineOf({ baselines }, place) {
    const key = (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteKey */ .aJ)(place);
    return Object.hasOwn(baselines, key) ? baselines[key] : undefined;
}
function lastOf(history, { fingerprint, metric }) {
    return history.findLast((each) => each.fingerprint === fingerprint && each.metric === metric);
}
async function trialsIn(read, baseline) {
    const file = (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .baselinePath */ .XB)(baseline);
    const bytes = await read(file, _data_js__WEBPACK_IMPORTED_MODULE_1__/* .maxBaselineBytes */ .L7);
    if (bytes !== null)
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL({
        what: 'the trials that the index names are not there',
        where: onBranch(file),
        fix: 'Bless the suite again',
    });
}
async function filesOfBlessing(read, { baseline, bytes }) {
    const index = await indexIn(read);
    const known = baselineOf(index, baseline);
    if (known !== undefined && Date.parse(known.blessed) >= Date.parse(baseline.blessed))
        return null;
    const history = (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .withBlessing */ .Ad)(await historyIn(read, baseline), baseline);
    return new Map([
        [(0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .baselinePath */ .XB)(baseline), bytes],
        [_data_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV, asJson((0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .withBaseline */ .U_)(index, baseline))],
        [(0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .historyPath */ .ae)(baseline), asJson(history)],
    ]);
}
function blessingMessage(baseline) {
    const { score, fingerprint, commit } = baseline;
    const shown = score === null ? 'no score' : `${(score * 100).toFixed(1)} %`;
    return `Bless ${(0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteKey */ .aJ)(baseline)}: ${shown}\n\nFingerprint ${fingerprint}, measured at ${commit}.\n`;
}
function refuseOddFile(file, found, maxBytes) {
    if (found.mode === '100644' && found.bytes <= maxBytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL({
        what: 'not a plain file of usual size',
        where: onBranch(file),
        expected: `mode 100644 and at most ${maxBytes} bytes`,
        got: `mode ${found.mode} and ${found.bytes} bytes`,
    });
}
function onBranch(file) {
    return `${file} on the branch ${_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataBranch */ .NS}`;
}
async function readJson(read, file, schema) {
    const bytes = await read(file, maxJsonBytes);
    if (bytes === null)
        return null;
    const parsed = schema.safeParse(jsonOf(bytes, onBranch(file)));
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL({
        what: 'not what the harness writes here',
        where: onBranch(file),
        got: zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(parsed.error),
    });
}
function jsonOf(bytes, where) {
    try {
        return JSON.parse(bytes.toString());
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL({ what: 'no JSON', where }, { cause });
    }
}
function asJson(value) {
    return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   Ad: () => (/* binding */ withBlessing),
/* harmony export */   L7: () => (/* binding */ maxBaselineBytes),
/* harmony export */   NS: () => (/* binding */ dataBranch),
/* harmony export */   U_: () => (/* binding */ withBaseline),
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   _O: () => (/* binding */ dataIndexSchema),
/* harmony export */   aJ: () => (/* binding */ suiteKey),
/* harmony export */   ae: () => (/* binding */ historyPath),
/* harmony export */   e: () => (/* binding */ blessedHistorySchema),
/* harmony export */   gW: () => (/* binding */ emptyIndex)
/* harmony export */ });
/* unused harmony export baselineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const dataBranch = 'eval-data';
const indexPath = 'index.json';
const slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(100)
    .regex(/^[a-z0-9-]+$/);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/);
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const maxBaselineBytes = 20 * 1024 * 1024;
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    phase: slug,
    suite: slug,
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    fingerprint: sha256,
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(50), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    blessed: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    commit,
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().max(500).nullable(),
    cases: count,
    trials: count,
    score: share.nullable(),
    interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, share]).nullable(),
    sha256,
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().max(maxBaselineBytes),
});
const dataIndexSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('harness/eval-data@1'),
    baselines: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(201), baselineSchema),
});
const emptyIndex = { schema: 'harness/eval-data@1', baselines: {} };
const maxHistory = 500;
const blessedHistorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(baselineSchema).max(maxHistory);
function suiteKey({ phase, suite }) {
    return `${phase}/${suite}`;
}
function historyPath(place) {
    return `${suiteKey(place)}/history.json`;
}
function baselinePath(baseline) {
    return `${suiteKey(baseline)}/${baseline.fingerprint}.jsonl.gz`;
}
function withBaseline(index, baseline) {
    const all = Object.entries({ ...index.baselines, [suiteKey(baseline)]: baseline });
    const sorted = all.toSorted(([one], [other]) => (one < other ? -1 : 1));
    return { ...index, baselines: Object.fromEntries(sorted) };
}
function withBlessing(history, baseline) {
    return [...history, baseline].slice(-maxHistory);
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ localFiles),
/* harmony export */   jX: () => (/* binding */ readLocalTip),
/* harmony export */   mu: () => (/* binding */ blessLocally)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2182);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3955);





const ownRef = `refs/heads/${_data_js__WEBPACK_IMPORTED_MODULE_4__/* .dataBranch */ .NS}`;
const fetchedRef = `refs/remotes/origin/${_data_js__WEBPACK_IMPORTED_MODULE_4__/* .dataBranch */ .NS}`;
async function readLocalTip(repository) {
    const own = await commitOf(repository, ownRef);
    const fetched = await commitOf(repository, fetchedRef);
    if (own === null || fetched === null)
        return { commit: own ?? fetched, own };
    return { commit: (await isAncestor(repository, own, fetched)) ? fetched : own, own };
}
async function commitOf({ git, dir }, ref) {
    try {
        const args = ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`];
        const { code, stdout } = await git(args, { cwd: dir, okCodes: [0, 1] });
        return code === 0 ? stdout.toString().trim() : null;
    }
    catch (cause) {
        if (!(cause instanceof _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL({ what: 'not a git repository', where: dir, got: cause.stderr.trim() }, { cause });
    }
}
async function isAncestor({ git, dir }, older, newer) {
    const args = ['merge-base', '--is-ancestor', older, newer];
    return (await git(args, { cwd: dir, okCodes: [0, 1] })).code === 0;
}
function localFiles({ git, dir }, commit) {
    return async (file, maxBytes) => {
        if (commit === null)
            return null;
        const listed = await git(['ls-tree', '--full-tree', '-z', '-l', commit, '--', file], { cwd: dir });
        const [, mode = '', sha = '', bytes = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed.stdout.toString()) ?? [];
        if (sha === '')
            return null;
        (0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOddFile */ .Wu)(file, { mode, bytes: Number(bytes) || 0 }, maxBytes);
        return (await git(['cat-file', 'blob', sha], { cwd: dir })).stdout;
    };
}
async function blessLocally(repository, { baseline, bytes, temp }) {
    const { git, dir } = repository;
    const tip = await readLocalTip(repository);
    const files = await (0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOfBlessing */ ._i)(localFiles(repository, tip.commit), { baseline, bytes });
    if (files === null)
        return null;
    const env = { ...whoBlesses(baseline), GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_0__.join(temp, 'eval-data.index') };
    const run = async (args, input) => (await git(args, { cwd: dir, env, ...(input === undefined ? {} : { input }) })).stdout.toString().trim();
    await run(tip.commit === null ? ['read-tree', '--empty'] : ['read-tree', tip.commit]);
    const lines = [];
    for (const [file, content] of files) {
        const sha = await run(['hash-object', '-w', '--no-filters', '--stdin'], content);
        lines.push(`100644 ${sha}\t${file}\n`);
    }
    await run(['update-index', '--index-info'], Buffer.from(lines.join('')));
    const parents = tip.commit === null ? [] : ['-p', tip.commit];
    const tree = await run(['write-tree']);
    const commit = await run(['commit-tree', tree, ...parents, '-m', (0,_data_files_js__WEBPACK_IMPORTED_MODULE_3__/* .blessingMessage */ .$q)(baseline)]);
    await move(repository, { from: tip.own, to: commit });
    return commit;
}
function whoBlesses({ blessed }) {
    const [name, email] = ['harness', 'harness@localhost'];
    return {
        ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: blessed },
        ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: blessed },
    };
}
async function move({ git, dir }, { from, to }) {
    try {
        await git(['update-ref', ownRef, to, from ?? '0'.repeat(to.length)], { cwd: dir });
    }
    catch (cause) {
        if (!(cause instanceof _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL({ what: `the branch ${_data_js__WEBPACK_IMPORTED_MODULE_4__/* .dataBranch */ .NS} was moved meanwhile`, where: dir, fix: 'Bless again' }, { cause });
    }
}


/***/ }),

/***/ 217:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeRun)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2319);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4777);
/* harmony import */ var _shown_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(147);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(428);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_compare_js__WEBPACK_IMPORTED_MODULE_0__]);
_compare_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




function judgeRun(trials, facts) {
    const { plan, mode, missing, standard } = facts;
    const { suite: name, phase, metric } = plan;
    const gate = gateOf(plan.gate, mode);
    const comparison = (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)({ ...trials, suite: { name, phase, metric, gate } });
    const circumstances = { planned: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .unitCount */ .q3)(plan), missing, baseline: baselineOf(mode, standard) };
    const judgement = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(comparison, gate, circumstances);
    const warnings = [...judgement.warnings, ...(mode === 'bless' ? [] : (standard?.warnings ?? []))];
    return {
        comparison: (0,_shown_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .shownComparison */ .P)(comparison, judgement.verdict),
        judgement: { ...(mode === 'a-a' ? judgedEqual(judgement) : judgement), warnings },
        margin: gate.margin,
        missing,
        baseline: standard?.kind === 'comparable'
            ? { blessed: standard.baseline.blessed, ageDays: standard.ageDays }
            : null,
    };
}
function gateOf(gate, mode) {
    if (mode === 'bless' || mode === 'a-a')
        return { ...gate, policy: 'off' };
    return mode === 'smoke' ? { ...gate, onNoBaseline: 'notice' } : gate;
}
function baselineOf(mode, standard) {
    if (mode === 'smoke')
        return 'none';
    return standard?.kind ?? 'comparable';
}
function judgedEqual(judgement) {
    if (judgement.verdict !== 'better' && judgement.verdict !== 'worse')
        return judgement;
    const text = `the same arm was found ${judgement.verdict} than itself: the trials are not alike, or chance (at most alpha) struck`;
    return { ...judgement, exitCode: 10, failures: [text] };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3834:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ makeBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2319);
/* harmony import */ var _accumulate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1186);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
/* harmony import */ var _stored_trials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6381);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_compare_js__WEBPACK_IMPORTED_MODULE_1__]);
_compare_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





function makeBaseline({ plan, arm, measured, stored, ...about }) {
    const { trials, packed } = fitting({ stored, measured }, plan);
    const { suite: name, phase, metric, gate } = plan;
    const { head } = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)({ base: [], head: trials, suite: { name, phase, metric, gate } });
    const [low = 0, high = 1] = head.wilson ?? [];
    const baseline = {
        ...{ phase, suite: name, metric },
        ...{ fingerprint: arm.fingerprint, facts: arm.facts },
        ...about,
        ...{ cases: head.cases, trials: head.trials, score: head.score },
        interval: head.wilson === null ? null : [Math.max(0, low), Math.min(1, high)],
        ...{ sha256: packed.sha256, bytes: packed.bytes.byteLength },
    };
    return { baseline, bytes: packed.bytes };
}
function fitting(trials, plan) {
    for (let most = _accumulate_js__WEBPACK_IMPORTED_MODULE_2__/* .maxTrialsPerCase */ .vy;; most = Math.floor(most / 2)) {
        const kept = (0,_accumulate_js__WEBPACK_IMPORTED_MODULE_2__/* .accumulate */ .Zj)(trials, plan, most);
        const packed = (0,_stored_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .packTrials */ .Jw)(kept);
        if (packed.bytes.byteLength <= _data_js__WEBPACK_IMPORTED_MODULE_3__/* .maxBaselineBytes */ .L7)
            return { trials: kept, packed };
        if (most === 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL({
                what: 'the trials are too many to be kept as a baseline',
                expected: `at most ${_data_js__WEBPACK_IMPORTED_MODULE_3__/* .maxBaselineBytes */ .L7} bytes compressed`,
                got: `${packed.bytes.byteLength} with one trial of each case`,
                fix: 'Bless a smaller suite',
            });
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   Jw: () => (/* binding */ packTrials),
/* harmony export */   uO: () => (/* binding */ listTrials)
/* harmony export */ });
/* unused harmony exports unpackTrials, sha256Of */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7549);





const maxUnpackedBytes = 500 * 1024 * 1024;
function packTrials(trials) {
    const artifacts = { output: null, patch: null, transcript: null, testLog: null };
    const lines = trials.map((trial) => `${JSON.stringify({ ...trial, arm: 'base', artifacts })}\n`);
    const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzipSync)(lines.join(''), { level: 9 });
    return { bytes, sha256: sha256Of(bytes) };
}
async function unpackTrials(bytes, baseline, file) {
    const where = `baseline of ${baseline.phase}/${baseline.suite}`;
    if (sha256Of(bytes) !== baseline.sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL({
            what: 'the stored trials are not those that were blessed',
            where,
            expected: `sha256 ${baseline.sha256}`,
            got: sha256Of(bytes),
            fix: 'Look at the log of the branch, then bless again',
        });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, unzip(bytes, where));
}
async function readStored(bytes, baseline, file) {
    await unpackTrials(bytes, baseline, file);
    return listTrials(file);
}
async function listTrials(file, arm) {
    const trials = [];
    for await (const trial of (0,_results_js__WEBPACK_IMPORTED_MODULE_4__/* .readTrials */ .mM)(file))
        if (arm === undefined || trial.arm === arm)
            trials.push(trial);
    return trials;
}
function unzip(bytes, where) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes, { maxOutputLength: maxUnpackedBytes });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL({ what: 'the stored trials cannot be unpacked', where }, { cause });
    }
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
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
