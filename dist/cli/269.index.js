export const id = 269;
export const ids = [269];
export const modules = {

/***/ 6099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

function globMatcher(globs, options = { ignoreCase: true }) {
    if (globs.length === 0)
        return () => false;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true, flags: options.ignoreCase ? 'is' : 's' });
}


/***/ }),

/***/ 3870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   oe: () => (/* binding */ caseSchema)
/* harmony export */ });
/* unused harmony export graderTypes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const day = zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6();
const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+$/, 'a path inside the case folder');
const caseSource = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['written', 'issue', 'run', 'npm']),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().optional(),
    licence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    retrieved: day.optional(),
    transform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const workspace = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('empty') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('folder'), path: relativePath }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('shared'), name: slug, overlay: relativePath.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('npm'),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        integrity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha512-[A-Za-z0-9+/=]+$/),
        without: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(relativePath).default([]),
    }),
]);
const graderTypes = [
    'label',
    'location',
    'tests',
    'findings',
    'schema',
    'paths',
    'budget',
    'said',
    'judge',
];
const grader = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: slug,
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(graderTypes),
    primary: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1),
    params: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
});
const caseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('harness/case@1'),
    id: slug,
    phase: slug,
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    source: caseSource,
    cluster: slug,
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(slug).default([]),
    split: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['dev', 'holdout']).default('dev'),
    tier: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['must-pass', 'regression', 'capability']).default('regression'),
    difficulty: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['easy', 'medium', 'hard']).default('medium'),
    created: day,
    input: relativePath.default('input.yaml'),
    workspace: workspace.default({ kind: 'empty' }),
    setup: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    limits: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
        minutes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
        tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
        usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    })
        .default({}),
    graders: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(grader).min(1),
    expected: relativePath.default('expected.yaml'),
    quarantine: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        since: day,
        until: day,
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        passRate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
        trials: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    })
        .optional(),
});


/***/ }),

/***/ 5814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ expectedSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3870);


const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lines: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive()]).optional(),
    symbol: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const expectedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('harness/expected@1'),
    canary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^harness-canary-[0-9a-f]{32}$/),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1)).default({}),
    places: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(place).default([]),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        place,
        otherPlaces: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(place).default([]),
        problem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        optional: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    }))
        .default([]),
    says: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1)).default([]),
    never: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        files: _case_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ,
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        failToPass: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
        passToPass: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    })
        .optional(),
    truth: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        result: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
        change: _case_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ.optional(),
        release: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            integrity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha512-[A-Za-z0-9+/=]+$/),
            files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
        })
            .optional(),
    }),
});


/***/ }),

/***/ 6612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ inputSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _context_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);


const written = {
    author: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    standing: _context_context_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA.default('outsider'),
    written: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
};
const inputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('harness/input@1'),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    round: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).default(0),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...written,
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    }),
    comments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...written, text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
    'similar-issues': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...written,
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed']),
        body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }))
        .default([]),
    'ci-logs': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
    history: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{7,40}$/),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        author: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        written: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
        text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }))
        .default([]),
    handoffs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ phase: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), result: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), report: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
        .default([]),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 1190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ loadCases),
/* harmony export */   FM: () => (/* binding */ sharedWorkspace),
/* harmony export */   KT: () => (/* binding */ caseFolders),
/* harmony export */   TR: () => (/* binding */ loadExpected),
/* harmony export */   bu: () => (/* binding */ loadSuite),
/* harmony export */   lJ: () => (/* binding */ loadInput),
/* harmony export */   np: () => (/* binding */ suiteNames),
/* harmony export */   rH: () => (/* binding */ loadCase),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   zv: () => (/* binding */ sharedDigests)
/* harmony export */ });
/* unused harmony export folderDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7428);
/* harmony import */ var _change_glob_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6099);
/* harmony import */ var _context_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2463);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3870);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5814);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6612);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5464);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8672);












const recordingsFolder = 'recordings';
async function loadSuite(evalsDir, name) {
    const known = await suiteNames(evalsDir);
    if (!known.includes(name))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL({
            what: `unknown suite "${name}"`,
            where: node_path__WEBPACK_IMPORTED_MODULE_2__.join(evalsDir, 'suites'),
            expected: known.length === 0 ? 'a file <name>.yaml' : `one of ${known.join(', ')}`,
        });
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(evalsDir, 'suites', `${name}.yaml`);
    const suite = await (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .readYamlAs */ .I)(_suite_js__WEBPACK_IMPORTED_MODULE_9__/* .suiteSchema */ .Y, file);
    if (suite.name !== name)
        throw misnamed(file, 'name', { expected: name, got: suite.name });
    return suite;
}
async function suiteNames(evalsDir) {
    const files = await namesIn(node_path__WEBPACK_IMPORTED_MODULE_2__.join(evalsDir, 'suites'));
    return files.filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length));
}
async function loadCases(evalsDir, globs) {
    const shared = sharedDigests(evalsDir);
    const cases = [];
    for (const dir of await caseFolders(evalsDir, globs))
        cases.push(await loadCase(dir, shared));
    return cases;
}
async function caseFolders(evalsDir, globs) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_2__.join(evalsDir, 'cases');
    const matches = (0,_change_glob_js__WEBPACK_IMPORTED_MODULE_10__/* .globMatcher */ .f)(globs, { ignoreCase: false });
    const folders = [];
    for (const phase of await namesIn(root))
        for (const id of await namesIn(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, phase)))
            if (matches(`${phase}/${id}`))
                folders.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, phase, id));
    if (folders.length > 0)
        return folders;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL({ what: 'no case matches', where: root, got: globs.join(', ') });
}
async function loadCase(dir, shared) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, 'case.yaml');
    const settings = await (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .readYamlAs */ .I)(_case_js__WEBPACK_IMPORTED_MODULE_5__/* .caseSchema */ .oe, file);
    checkIdentity(settings, file, dir);
    const { workspace } = settings;
    const own = await folderDigest(dir, [recordingsFolder]);
    if (workspace.kind !== 'shared')
        return { ...settings, dir, digest: own };
    const digest = await shared(workspace.name).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL({ what: `no shared workspace "${workspace.name}"`, where: file }, { cause });
    });
    return { ...settings, dir, digest: sha256(`${own}\n${digest}`) };
}
function checkIdentity(settings, file, dir) {
    const id = node_path__WEBPACK_IMPORTED_MODULE_2__.basename(dir);
    const phase = node_path__WEBPACK_IMPORTED_MODULE_2__.basename(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(dir));
    if (settings.id !== id)
        throw misnamed(file, 'id', { expected: id, got: settings.id });
    if (settings.phase !== phase)
        throw misnamed(file, 'phase', { expected: phase, got: settings.phase });
    const primary = settings.graders.filter((grader) => grader.primary).length;
    if (primary !== 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL({
            what: 'a case has exactly one primary grader',
            where: `${file}: graders`,
            got: String(primary),
        });
    const ids = settings.graders.map((grader) => grader.id);
    const again = ids.find((name, index) => ids.indexOf(name) !== index);
    if (again !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL({ what: `two graders are called "${again}"`, where: file });
    refuseSubjectInSetup(settings, file);
}
function refuseSubjectInSetup({ workspace, setup }, file) {
    if (workspace.kind !== 'npm')
        return;
    const named = setup.find((command) => command.split(/[\s'"@=:]+/).includes(workspace.name));
    if (named !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL({
            what: 'a setup command names the package under test',
            where: `${file}: setup`,
            got: JSON.stringify(named),
            fix: 'Any release of it but the one in the workspace may hold the fix; leave it out',
        });
}
function misnamed(file, key, facts) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL({
        what: `"${key}" is not what its path says`,
        where: file,
        expected: `"${facts.expected}"`,
        got: `"${facts.got}"`,
    });
}
const contextFile = zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().transform((text, issues) => {
    try {
        return JSON.parse(text);
    }
    catch {
        issues.addIssue('not JSON');
        return zod__WEBPACK_IMPORTED_MODULE_12__/* .NEVER */ .tm;
    }
});
async function loadInput(each) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(each.dir, each.input);
    const text = await readText(file);
    if (!file.endsWith('.json'))
        return { kind: 'records', input: await (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .readYamlAs */ .I)(_input_js__WEBPACK_IMPORTED_MODULE_7__/* .inputSchema */ .i, file), sha256: sha256(text) };
    const parsed = contextFile.pipe(_context_context_js__WEBPACK_IMPORTED_MODULE_3__/* .contextSchema */ .R3).safeParse(text);
    if (!parsed.success)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL({
            what: 'not a context this harness froze',
            where: file,
            got: zod__WEBPACK_IMPORTED_MODULE_13__/* .prettifyError */ .S1(parsed.error),
        });
    return { kind: 'frozen', context: parsed.data, sha256: sha256(text) };
}
async function loadExpected(each) {
    return (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_8__/* .readYamlAs */ .I)(_expected_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedSchema */ .g, node_path__WEBPACK_IMPORTED_MODULE_2__.join(each.dir, each.expected));
}
async function folderDigest(dir, without = []) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir, { withFileTypes: true, recursive: true });
    const files = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_2__.relative(dir, node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry.parentPath, entry.name)))
        .filter((name) => !without.includes(name.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] ?? ''))
        .sort();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const name of files) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, name));
        hash.update(`${name}\0${bytes.byteLength}\0`).update(bytes);
    }
    return hash.digest('hex');
}
function sharedDigests(evalsDir) {
    const known = new Map();
    return async (name) => {
        const digest = known.get(name) ?? folderDigest(sharedWorkspace(evalsDir, name));
        known.set(name, digest);
        return digest;
    };
}
function sharedWorkspace(evalsDir, name) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(evalsDir, 'workspaces', name);
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
async function readText(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL({ what: 'the file is missing', where: file }, { cause });
    });
}
async function namesIn(dir) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir).catch((thrown) => {
        if (thrown instanceof Error &&
            'code' in thrown &&
            (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR'))
            return [];
        throw thrown;
    });
    return names.sort();
}


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   KF: () => (/* binding */ unitId),
/* harmony export */   o2: () => (/* binding */ withDigests),
/* harmony export */   q3: () => (/* binding */ unitCount)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8672);



const sha256Hex = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const planSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('harness/plan@1'),
    runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    phase: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    gate: _suite_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSchema */ .T,
    trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        fingerprint: sha256Hex,
        facts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    }))
        .min(1),
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        digest: sha256Hex,
        workspace: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    })),
});
function makePlan({ suite, cases, arms, trials, seconds }) {
    const content = {
        suite: suite.name,
        phase: suite.phase,
        metric: suite.metric,
        gate: suite.gate,
        trials,
        arms: arms.map(({ name, fingerprint, facts }) => ({ name, fingerprint, facts: { ...facts } })),
        cases: cases.map((each) => ({
            id: each.id,
            digest: each.digest,
            workspace: workspaceKey(each.workspace, each.id),
            seconds,
        })),
    };
    return planSchema.parse({ schema: 'harness/plan@1', runId: runIdOf(content), ...content });
}
function workspaceKey(workspace, id) {
    if (workspace.kind === 'shared')
        return `shared:${workspace.name}`;
    return workspace.kind === 'npm' ? `npm:${workspace.name}@${workspace.version}` : `case:${id}`;
}
function withDigests(plan, cases) {
    const changed = plan.cases.map((each) => ({ ...each, digest: cases.get(each.id)?.digest ?? each.digest }));
    return { ...plan, cases: changed, runId: runIdOf({ ...plan, cases: changed }) };
}
function runIdOf({ suite, phase, metric, gate, trials, arms, cases, }) {
    const digests = cases.map(({ digest }) => digest);
    return (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify([suite, phase, metric, gate, trials, arms, digests])).slice(0, 16);
}
function* unitsOf(plan, cases = plan.cases) {
    for (const each of cases)
        for (let trial = 1; trial <= plan.trials; trial += 1)
            for (let turn = 0; turn < plan.arms.length; turn += 1) {
                const arm = plan.arms[(turn + trial - 1) % plan.arms.length];
                if (arm === undefined)
                    continue;
                yield { unitId: unitId(each.digest, arm.fingerprint, trial), caseId: each.id, arm: arm.name, trial };
            }
}
function unitId(caseDigest, fingerprint, trial) {
    return (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify([caseDigest, fingerprint, trial]));
}
function unitCount(plan, cases = plan.cases) {
    return cases.length * plan.trials * plan.arms.length;
}
function casesOf(plan, { index, of }) {
    const total = plan.cases.reduce((sum, { seconds }) => sum + weight(seconds), 0);
    const groups = groupsOf(plan.cases, total / of).toSorted((a, b) => b.seconds - a.seconds);
    const shards = Array.from({ length: of }, () => ({ seconds: 0, cases: new Set() }));
    for (const group of groups) {
        const least = shards.reduce((found, shard) => (shard.seconds < found.seconds ? shard : found));
        least.seconds += group.seconds;
        for (const { id } of group.cases)
            least.cases.add(id);
    }
    const own = shards[index - 1]?.cases;
    return plan.cases.filter(({ id }) => own?.has(id));
}
function groupsOf(cases, most) {
    const open = new Map();
    const full = [];
    for (const each of cases) {
        const known = open.get(each.workspace);
        const fits = known !== undefined && known.seconds + weight(each.seconds) <= most;
        if (known !== undefined && !fits)
            full.push(known);
        const group = known !== undefined && fits ? known : { seconds: 0, cases: [] };
        group.seconds += weight(each.seconds);
        group.cases.push(each);
        open.set(each.workspace, group);
    }
    return [...full, ...open.values()];
}
function weight(seconds) {
    return Math.max(seconds, 0.01);
}


/***/ }),

/***/ 7549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n0: () => (/* binding */ mergeResults),
  Bm: () => (/* binding */ openResults),
  mM: () => (/* binding */ readTrials),
  AI: () => (/* binding */ worthless)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/evals/lines.js

const lineFeed = 0x0a;
const blockBytes = 256 * 1024;
async function* linesOf(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const block = Buffer.allocUnsafeSlow(blockBytes);
        let rest = [];
        let offset = 0;
        for (;;) {
            const { bytesRead } = await handle.read(block, 0, blockBytes);
            if (bytesRead === 0)
                return;
            const read = block.subarray(0, bytesRead);
            let from = 0;
            for (let at = read.indexOf(lineFeed); at !== -1; at = read.indexOf(lineFeed, from)) {
                const bytes = Buffer.concat([...rest, read.subarray(from, at)]);
                rest = [];
                const length = bytes.byteLength + 1;
                yield { text: bytes.toString(), offset, length };
                offset += length;
                from = at + 1;
            }
            if (from < bytesRead)
                rest.push(Buffer.from(read.subarray(from)));
        }
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/evals/trial.js
var evals_trial = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/evals/results.js






const worthless = ['infra', 'ungraded', 'skipped'];
async function* readTrials(file) {
    for await (const { trial } of trialsOf(file))
        yield trial;
}
async function* trialsOf(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        throw new build_errors/* ConfigError */.xL({ what: 'there are no results', where: file });
    let number = 0;
    for await (const line of linesOf(file)) {
        number += 1;
        yield { trial: parseTrial(line.text, `${file}:${number}`), line };
    }
}
function parseTrial(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new build_errors/* ConfigError */.xL({ what: 'not a line of results', where, expected: 'JSON' }, { cause });
    }
    const parsed = evals_trial/* trialSchema */.W.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new build_errors/* ConfigError */.xL({ what: 'not a line of results', where, got: errors/* prettifyError */.S1(parsed.error) });
}
async function openResults(file) {
    const { index, ...there } = (0,external_node_fs_.existsSync)(file) ? await indexOf([file]) : nothing();
    let { lines, end } = there;
    const descriptor = (0,external_node_fs_.openSync)(file, 'a');
    (0,external_node_fs_.ftruncateSync)(descriptor, end);
    return {
        find: (unitId) => index.get(unitId),
        append: (trial) => {
            const bytes = Buffer.from(`${JSON.stringify(evals_trial/* trialSchema */.W.parse(trial))}\n`);
            (0,external_node_fs_.writeSync)(descriptor, bytes);
            const { attempt, outcome } = trial;
            index.set(trial.unitId, { file, offset: end, length: bytes.byteLength, attempt, outcome });
            end += bytes.byteLength;
            lines += 1;
        },
        settle: async (order) => {
            const wanted = [...order].filter((unitId) => index.has(unitId));
            if (wanted.length === lines && inOrder(wanted, index))
                return;
            await writeInOrder(wanted, index, file);
        },
        close: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}
function inOrder(wanted, index) {
    let last = -1;
    return wanted.every((unitId) => {
        const { offset } = index.get(unitId) ?? { offset: -1 };
        const after = offset > last;
        last = offset;
        return after;
    });
}
function nothing() {
    return { index: new Map(), lines: 0, end: 0 };
}
async function indexOf(files) {
    const { index } = nothing();
    let [lines, end] = [0, 0];
    for (const file of files) {
        end = 0;
        for await (const { trial, line } of trialsOf(file)) {
            lines += 1;
            end = line.offset + line.length;
            const { unitId, attempt, outcome } = trial;
            const known = index.get(unitId);
            if (known === undefined || known.attempt <= attempt)
                index.set(unitId, { file, offset: line.offset, length: line.length, attempt, outcome });
        }
    }
    return { index, lines, end };
}
async function writeInOrder(wanted, index, out, change) {
    const partial = `${out}.partial`;
    const target = (0,external_node_fs_.openSync)(partial, 'w');
    const open = new Map();
    try {
        for (const unitId of wanted) {
            const entry = index.get(unitId);
            if (entry === undefined)
                continue;
            const source = open.get(entry.file) ?? (0,external_node_fs_.openSync)(entry.file, 'r');
            open.set(entry.file, source);
            const bytes = Buffer.alloc(entry.length);
            (0,external_node_fs_.readSync)(source, bytes, 0, entry.length, entry.offset);
            (0,external_node_fs_.writeSync)(target, change === undefined ? bytes : changed(bytes, entry.file, change));
        }
    }
    finally {
        for (const descriptor of [target, ...open.values()])
            (0,external_node_fs_.closeSync)(descriptor);
    }
    await (0,promises_.rename)(partial, out);
}
function changed(bytes, file, change) {
    return Buffer.from(`${JSON.stringify(change(parseTrial(bytes.toString(), file), file))}\n`);
}
async function mergeResults(files, order, { out, change }) {
    const { index } = await indexOf(files);
    const wanted = [];
    const outcomes = {};
    let missing = 0;
    for (const unitId of order) {
        const entry = index.get(unitId);
        if (entry === undefined) {
            missing += 1;
            continue;
        }
        wanted.push(unitId);
        outcomes[entry.outcome] = (outcomes[entry.outcome] ?? 0) + 1;
    }
    if (wanted.length < index.size)
        throw new build_errors/* ConfigError */.xL({
            what: `${index.size - wanted.length} trials belong to no unit of the plan`,
            where: files.join(', '),
            fix: 'Merge the shards of one run: the same suite, cases, arms and number of trials',
        });
    await writeInOrder(wanted, index, out, change);
    return { present: wanted.length, missing, outcomes };
}


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gateSchema),
/* harmony export */   Y: () => (/* binding */ suiteSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const ratio = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive();
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'no-worse', 'non-inferior', 'better']).default('no-worse'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(0.5).default(0.05),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).default(0.05),
    mustPass: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passK', 'passAtK']).default('passAtK'),
    maxCostRatio: ratio.optional(),
    maxLatencyRatio: ratio.optional(),
    maxInfra: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(0.05),
    onUnderpowered: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail']).default('warn'),
    onNoBaseline: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['notice', 'fail']).default('notice'),
});
const suiteSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('harness/suite@1'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9-]+$/),
    phase: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1),
    trials: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        smoke: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().default(1),
        compare: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().default(3),
        bless: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().default(10),
    })
        .prefault({}),
    recorded: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('pass'),
    maxCostUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    gate: gateSchema.prefault({}),
});


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trialOutcomes),
/* harmony export */   W: () => (/* binding */ trialSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const trialOutcomes = [
    'pass',
    'fail',
    'invalid-output',
    'limit',
    'infra',
    'ungraded',
    'skipped',
];
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const check = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ok: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable(),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable(),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('harness/trial@1'),
    unitId: sha256,
    runId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    phase: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    caseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    caseDigest: sha256,
    cluster: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    split: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['dev', 'holdout']),
    tier: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['must-pass', 'regression', 'capability']),
    quarantined: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    arm: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    fingerprint: sha256,
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(trialOutcomes),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable(),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(check),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    rightVerdicts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1).optional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        input: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        cached: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        output: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    }),
    costUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    judgeUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable().optional(),
    wallMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    modelMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    waitMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    toolErrors: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    retries: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    judge: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        promptDigest: sha256,
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'different', 'abstain']),
        raw: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    })
        .nullable(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        patch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        transcript: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        testLog: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    }),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
});


/***/ })

};
