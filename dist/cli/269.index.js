export const id = 269;

export const ids = [ 269 ];

export const modules = {
 3870: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   iZ: () => relativePath,
   oe: () => caseSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
  const slug = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const day = zod__WEBPACK_IMPORTED_MODULE_1__.p6();
  const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+$/, "a path inside the case folder");
  const caseSource = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "written", "issue", "run", "npm" ]),
   url: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5().optional(),
   licence: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   retrieved: day.optional(),
   transform: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
  });
  const workspace = zod__WEBPACK_IMPORTED_MODULE_0__.gMt("kind", [ zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("empty")
  }), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("folder"),
   path: relativePath
  }), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("shared"),
   name: slug,
   overlay: relativePath.optional()
  }), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("npm"),
   name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   integrity: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^sha512-[A-Za-z0-9+/=]+$/),
   without: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(relativePath).default([])
  }) ]);
  const graderTypes = [ "label", "location", "tests", "findings", "schema", "paths", "budget", "said", "judge" ];
  const grader = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   id: slug,
   type: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(graderTypes),
   primary: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().default(false),
   weight: zod__WEBPACK_IMPORTED_MODULE_0__.aig().positive().default(1),
   params: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).default({})
  });
  const caseSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz("harness/case@1"),
   id: slug,
   phase: slug,
   title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   source: caseSource,
   cluster: slug,
   tags: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(slug).default([]),
   split: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "dev", "holdout" ]).default("dev"),
   tier: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "must-pass", "regression", "capability" ]).default("regression"),
   difficulty: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "easy", "medium", "hard" ]).default("medium"),
   created: day,
   input: relativePath.default("input.yaml"),
   workspace: workspace.default({
    kind: "empty"
   }),
   setup: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).default([]),
   limits: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    turns: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
    minutes: zod__WEBPACK_IMPORTED_MODULE_0__.aig().positive().optional(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().optional(),
    usd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().positive().optional()
   }).default({}),
   graders: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(grader).min(1),
   expected: relativePath.default("expected.yaml"),
   quarantine: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    since: day,
    until: day,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    passRate: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1),
    trials: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive()
   }).optional()
  });
 },
 5814: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => expectedSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
  var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3870);
  const place = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   lines: zod__WEBPACK_IMPORTED_MODULE_1__.PVZ([ zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(), zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive() ]).optional(),
   symbol: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
  });
  const expectedSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("harness/expected@1"),
   canary: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^harness-canary-[0-9a-f]{32}$/),
   labels: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).min(1)).default({}),
   places: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(place).default([]),
   findings: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    place: place,
    otherPlaces: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(place).default([]),
    problem: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    optional: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false)
   })).default([]),
   says: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).min(1)).default([]),
   never: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
   tests: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    files: _case_js__WEBPACK_IMPORTED_MODULE_0__.iZ,
    command: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    failToPass: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).min(1),
    passToPass: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([])
   }).optional(),
   truth: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
   reference: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    result: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.L5J()),
    change: _case_js__WEBPACK_IMPORTED_MODULE_0__.iZ.optional(),
    release: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
     version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
     integrity: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^sha512-[A-Za-z0-9+/=]+$/),
     files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).min(1)
    }).optional()
   })
  });
 },
 6612: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => inputSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
  var _context_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
  const written = {
   author: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   standing: _context_context_js__WEBPACK_IMPORTED_MODULE_0__.JA.default("outsider"),
   written: zod__WEBPACK_IMPORTED_MODULE_2__.w$()
  };
  const inputSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("harness/input@1"),
   repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[\w.-]+\/[\w.-]+$/),
   round: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0).default(0),
   issue: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    ...written,
    number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([])
   }),
   comments: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    ...written,
    text: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })).default([]),
   "similar-issues": zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    ...written,
    number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "open", "closed" ]),
    body: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })).default([]),
   "ci-logs": zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })).default([]),
   history: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    commit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{7,40}$/),
    title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    author: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    written: zod__WEBPACK_IMPORTED_MODULE_2__.w$(),
    text: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })).default([]),
   handoffs: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    phase: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    result: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.L5J()),
    report: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })).default([]),
   change: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
  });
 },
 1190: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EG: () => loadCases,
   FM: () => sharedWorkspace,
   KT: () => caseFolders,
   TR: () => loadExpected,
   bu: () => loadSuite,
   lJ: () => loadInput,
   np: () => suiteNames,
   rH: () => loadCase,
   sc: () => sha256,
   zv: () => sharedDigests
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2503);
  var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8532);
  var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7428);
  var _change_glob_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6099);
  var _context_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2463);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
  var _case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3870);
  var _expected_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5814);
  var _input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6612);
  var _read_yaml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8692);
  var _suite_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8672);
  const recordingsFolder = "recordings";
  async function loadSuite(evalsDir, name) {
   const known = await suiteNames(evalsDir);
   if (!known.includes(name)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.xL({
    what: `unknown suite "${name}"`,
    where: node_path__WEBPACK_IMPORTED_MODULE_2__.join(evalsDir, "suites"),
    expected: known.length === 0 ? "a file <name>.yaml" : `one of ${known.join(", ")}`
   });
   const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(evalsDir, "suites", `${name}.yaml`);
   const suite = await (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_8__.I)(_suite_js__WEBPACK_IMPORTED_MODULE_9__.Y, file);
   if (suite.name !== name) throw misnamed(file, "name", {
    expected: name,
    got: suite.name
   });
   return suite;
  }
  async function suiteNames(evalsDir) {
   const files = await namesIn(node_path__WEBPACK_IMPORTED_MODULE_2__.join(evalsDir, "suites"));
   return files.filter(file => file.endsWith(".yaml")).map(file => file.slice(0, -".yaml".length));
  }
  async function loadCases(evalsDir, globs) {
   const shared = sharedDigests(evalsDir);
   const cases = [];
   for (const dir of await caseFolders(evalsDir, globs)) cases.push(await loadCase(dir, shared));
   return cases;
  }
  async function caseFolders(evalsDir, globs) {
   const root = node_path__WEBPACK_IMPORTED_MODULE_2__.join(evalsDir, "cases");
   const matches = (0, _change_glob_js__WEBPACK_IMPORTED_MODULE_10__.f)(globs, {
    ignoreCase: false
   });
   const folders = [];
   for (const phase of await namesIn(root)) for (const id of await namesIn(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, phase))) if (matches(`${phase}/${id}`)) folders.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, phase, id));
   if (folders.length > 0) return folders;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.xL({
    what: "no case matches",
    where: root,
    got: globs.join(", ")
   });
  }
  async function loadCase(dir, shared) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, "case.yaml");
   const settings = await (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_8__.I)(_case_js__WEBPACK_IMPORTED_MODULE_5__.oe, file);
   checkIdentity(settings, file, dir);
   const {workspace: workspace} = settings;
   const own = await folderDigest(dir, [ recordingsFolder ]);
   if (workspace.kind !== "shared") return {
    ...settings,
    dir: dir,
    digest: own
   };
   const digest = await shared(workspace.name).catch(cause => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.xL({
     what: `no shared workspace "${workspace.name}"`,
     where: file
    }, {
     cause: cause
    });
   });
   return {
    ...settings,
    dir: dir,
    digest: sha256(`${own}\n${digest}`)
   };
  }
  function checkIdentity(settings, file, dir) {
   const id = node_path__WEBPACK_IMPORTED_MODULE_2__.basename(dir);
   const phase = node_path__WEBPACK_IMPORTED_MODULE_2__.basename(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(dir));
   if (settings.id !== id) throw misnamed(file, "id", {
    expected: id,
    got: settings.id
   });
   if (settings.phase !== phase) throw misnamed(file, "phase", {
    expected: phase,
    got: settings.phase
   });
   const primary = settings.graders.filter(grader => grader.primary).length;
   if (primary !== 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.xL({
    what: "a case has exactly one primary grader",
    where: `${file}: graders`,
    got: String(primary)
   });
   const ids = settings.graders.map(grader => grader.id);
   const again = ids.find((name, index) => ids.indexOf(name) !== index);
   if (again !== undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.xL({
    what: `two graders are called "${again}"`,
    where: file
   });
   refuseSubjectInSetup(settings, file);
  }
  function refuseSubjectInSetup({workspace: workspace, setup: setup}, file) {
   if (workspace.kind !== "npm") return;
   const named = setup.find(command => command.split(/[\s'"@=:]+/).includes(workspace.name));
   if (named !== undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.xL({
    what: "a setup command names the package under test",
    where: `${file}: setup`,
    got: JSON.stringify(named),
    fix: "Any release of it but the one in the workspace may hold the fix; leave it out"
   });
  }
  function misnamed(file, key, facts) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.xL({
    what: `"${key}" is not what its path says`,
    where: file,
    expected: `"${facts.expected}"`,
    got: `"${facts.got}"`
   });
  }
  const contextFile = zod__WEBPACK_IMPORTED_MODULE_11__.YjP().transform((text, issues) => {
   try {
    return JSON.parse(text);
   } catch {
    issues.addIssue("not JSON");
    return zod__WEBPACK_IMPORTED_MODULE_12__.tm;
   }
  });
  async function loadInput(each) {
   const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(each.dir, each.input);
   const text = await readText(file);
   if (!file.endsWith(".json")) return {
    kind: "records",
    input: await (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_8__.I)(_input_js__WEBPACK_IMPORTED_MODULE_7__.i, file),
    sha256: sha256(text)
   };
   const parsed = contextFile.pipe(_context_context_js__WEBPACK_IMPORTED_MODULE_3__.R3).safeParse(text);
   if (!parsed.success) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.xL({
    what: "not a context this harness froze",
    where: file,
    got: zod__WEBPACK_IMPORTED_MODULE_13__.S1(parsed.error)
   });
   return {
    kind: "frozen",
    context: parsed.data,
    sha256: sha256(text)
   };
  }
  async function loadExpected(each) {
   return (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_8__.I)(_expected_js__WEBPACK_IMPORTED_MODULE_6__.g, node_path__WEBPACK_IMPORTED_MODULE_2__.join(each.dir, each.expected));
  }
  async function folderDigest(dir, without = []) {
   const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir, {
    withFileTypes: true,
    recursive: true
   });
   const files = entries.filter(entry => !entry.isDirectory()).map(entry => node_path__WEBPACK_IMPORTED_MODULE_2__.relative(dir, node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry.parentPath, entry.name))).filter(name => !without.includes(name.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] ?? "")).sort();
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   for (const name of files) {
    const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(dir, name));
    hash.update(`${name}\0${bytes.byteLength}\0`).update(bytes);
   }
   return hash.digest("hex");
  }
  function sharedDigests(evalsDir) {
   const known = new Map;
   return async name => {
    const digest = known.get(name) ?? folderDigest(sharedWorkspace(evalsDir, name));
    known.set(name, digest);
    return digest;
   };
  }
  function sharedWorkspace(evalsDir, name) {
   return node_path__WEBPACK_IMPORTED_MODULE_2__.join(evalsDir, "workspaces", name);
  }
  function sha256(text) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
  }
  async function readText(file) {
   return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, "utf8").catch(cause => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.xL({
     what: "the file is missing",
     where: file
    }, {
     cause: cause
    });
   });
  }
  async function namesIn(dir) {
   const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir).catch(thrown => {
    if (thrown instanceof Error && "code" in thrown && (thrown.code === "ENOENT" || thrown.code === "ENOTDIR")) return [];
    throw thrown;
   });
   return names.sort();
  }
 },
 4777: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $J: () => unitsOf,
   Cs: () => makePlan,
   DS: () => casesOf,
   Fu: () => planSchema,
   KF: () => unitId,
   o2: () => withDigests,
   q3: () => unitCount
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
  var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);
  var _suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8672);
  const sha256Hex = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[0-9a-f]{64}$/);
  const planSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   schema: zod__WEBPACK_IMPORTED_MODULE_2__.euz("harness/plan@1"),
   runId: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   suite: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   phase: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   metric: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   gate: _suite_js__WEBPACK_IMPORTED_MODULE_1__.T,
   trials: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive(),
   arms: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    fingerprint: sha256Hex,
    facts: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.L5J())
   })).min(1),
   cases: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    digest: sha256Hex,
    workspace: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__.aig().nonnegative()
   }))
  });
  function makePlan({suite: suite, cases: cases, arms: arms, trials: trials, seconds: seconds}) {
   const content = {
    suite: suite.name,
    phase: suite.phase,
    metric: suite.metric,
    gate: suite.gate,
    trials: trials,
    arms: arms.map(({name: name, fingerprint: fingerprint, facts: facts}) => ({
     name: name,
     fingerprint: fingerprint,
     facts: {
      ...facts
     }
    })),
    cases: cases.map(each => ({
     id: each.id,
     digest: each.digest,
     workspace: workspaceKey(each.workspace, each.id),
     seconds: seconds
    }))
   };
   return planSchema.parse({
    schema: "harness/plan@1",
    runId: runIdOf(content),
    ...content
   });
  }
  function workspaceKey(workspace, id) {
   if (workspace.kind === "shared") return `shared:${workspace.name}`;
   return workspace.kind === "npm" ? `npm:${workspace.name}@${workspace.version}` : `case:${id}`;
  }
  function withDigests(plan, cases) {
   const changed = plan.cases.map(each => ({
    ...each,
    digest: cases.get(each.id)?.digest ?? each.digest
   }));
   return {
    ...plan,
    cases: changed,
    runId: runIdOf({
     ...plan,
     cases: changed
    })
   };
  }
  function runIdOf({suite: suite, phase: phase, metric: metric, gate: gate, trials: trials, arms: arms, cases: cases}) {
   const digests = cases.map(({digest: digest}) => digest);
   return (0, _load_js__WEBPACK_IMPORTED_MODULE_0__.sc)(JSON.stringify([ suite, phase, metric, gate, trials, arms, digests ])).slice(0, 16);
  }
  function* unitsOf(plan, cases = plan.cases) {
   for (const each of cases) for (let trial = 1; trial <= plan.trials; trial += 1) for (let turn = 0; turn < plan.arms.length; turn += 1) {
    const arm = plan.arms[(turn + trial - 1) % plan.arms.length];
    if (arm === undefined) continue;
    yield {
     unitId: unitId(each.digest, arm.fingerprint, trial),
     caseId: each.id,
     arm: arm.name,
     trial: trial
    };
   }
  }
  function unitId(caseDigest, fingerprint, trial) {
   return (0, _load_js__WEBPACK_IMPORTED_MODULE_0__.sc)(JSON.stringify([ caseDigest, fingerprint, trial ]));
  }
  function unitCount(plan, cases = plan.cases) {
   return cases.length * plan.trials * plan.arms.length;
  }
  function casesOf(plan, {index: index, of: of}) {
   const total = plan.cases.reduce((sum, {seconds: seconds}) => sum + weight(seconds), 0);
   const groups = groupsOf(plan.cases, total / of).toSorted((a, b) => b.seconds - a.seconds);
   const shards = Array.from({
    length: of
   }, () => ({
    seconds: 0,
    cases: new Set
   }));
   for (const group of groups) {
    const least = shards.reduce((found, shard) => shard.seconds < found.seconds ? shard : found);
    least.seconds += group.seconds;
    for (const {id: id} of group.cases) least.cases.add(id);
   }
   const own = shards[index - 1]?.cases;
   return plan.cases.filter(({id: id}) => own?.has(id));
  }
  function groupsOf(cases, most) {
   const open = new Map;
   const full = [];
   for (const each of cases) {
    const known = open.get(each.workspace);
    const fits = known !== undefined && known.seconds + weight(each.seconds) <= most;
    if (known !== undefined && !fits) full.push(known);
    const group = known !== undefined && fits ? known : {
     seconds: 0,
     cases: []
    };
    group.seconds += weight(each.seconds);
    group.cases.push(each);
    open.set(each.workspace, group);
   }
   return [ ...full, ...open.values() ];
  }
  function weight(seconds) {
   return Math.max(seconds, .01);
  }
 },
 7549: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n0: () => mergeResults,
   Bm: () => openResults,
   mM: () => readTrials,
   AI: () => worthless
  });
  var external_node_fs_ = __webpack_require__(3024);
  var promises_ = __webpack_require__(1455);
  var errors = __webpack_require__(7428);
  var build_errors = __webpack_require__(9473);
  const lineFeed = 10;
  const blockBytes = 256 * 1024;
  async function* linesOf(file) {
   const handle = await (0, promises_.open)(file);
   try {
    const block = Buffer.allocUnsafeSlow(blockBytes);
    let rest = [];
    let offset = 0;
    for (;;) {
     const {bytesRead: bytesRead} = await handle.read(block, 0, blockBytes);
     if (bytesRead === 0) return;
     const read = block.subarray(0, bytesRead);
     let from = 0;
     for (let at = read.indexOf(lineFeed); at !== -1; at = read.indexOf(lineFeed, from)) {
      const bytes = Buffer.concat([ ...rest, read.subarray(from, at) ]);
      rest = [];
      const length = bytes.byteLength + 1;
      yield {
       text: bytes.toString(),
       offset: offset,
       length: length
      };
      offset += length;
      from = at + 1;
     }
     if (from < bytesRead) rest.push(Buffer.from(read.subarray(from)));
    }
   } finally {
    await handle.close();
   }
  }
  var evals_trial = __webpack_require__(1052);
  const worthless = [ "infra", "ungraded", "skipped" ];
  async function* readTrials(file) {
   for await (const {trial: trial} of trialsOf(file)) yield trial;
  }
  async function* trialsOf(file) {
   if (!(0, external_node_fs_.existsSync)(file)) throw new build_errors.xL({
    what: "there are no results",
    where: file
   });
   let number = 0;
   for await (const line of linesOf(file)) {
    number += 1;
    yield {
     trial: parseTrial(line.text, `${file}:${number}`),
     line: line
    };
   }
  }
  function parseTrial(text, where) {
   let value;
   try {
    value = JSON.parse(text);
   } catch (cause) {
    throw new build_errors.xL({
     what: "not a line of results",
     where: where,
     expected: "JSON"
    }, {
     cause: cause
    });
   }
   const parsed = evals_trial.W.safeParse(value);
   if (parsed.success) return parsed.data;
   throw new build_errors.xL({
    what: "not a line of results",
    where: where,
    got: errors.S1(parsed.error)
   });
  }
  async function openResults(file) {
   const {index: index, ...there} = (0, external_node_fs_.existsSync)(file) ? await indexOf([ file ]) : nothing();
   let {lines: lines, end: end} = there;
   const descriptor = (0, external_node_fs_.openSync)(file, "a");
   (0, external_node_fs_.ftruncateSync)(descriptor, end);
   return {
    find: unitId => index.get(unitId),
    append: trial => {
     const bytes = Buffer.from(`${JSON.stringify(evals_trial.W.parse(trial))}\n`);
     (0, external_node_fs_.writeSync)(descriptor, bytes);
     const {attempt: attempt, outcome: outcome} = trial;
     index.set(trial.unitId, {
      file: file,
      offset: end,
      length: bytes.byteLength,
      attempt: attempt,
      outcome: outcome
     });
     end += bytes.byteLength;
     lines += 1;
    },
    settle: async order => {
     const wanted = [ ...order ].filter(unitId => index.has(unitId));
     if (wanted.length === lines && inOrder(wanted, index)) return;
     await writeInOrder(wanted, index, file);
    },
    close: () => (0, external_node_fs_.closeSync)(descriptor)
   };
  }
  function inOrder(wanted, index) {
   let last = -1;
   return wanted.every(unitId => {
    const {offset: offset} = index.get(unitId) ?? {
     offset: -1
    };
    const after = offset > last;
    last = offset;
    return after;
   });
  }
  function nothing() {
   return {
    index: new Map,
    lines: 0,
    end: 0
   };
  }
  async function indexOf(files) {
   const {index: index} = nothing();
   let [lines, end] = [ 0, 0 ];
   for (const file of files) {
    end = 0;
    for await (const {trial: trial, line: line} of trialsOf(file)) {
     lines += 1;
     end = line.offset + line.length;
     const {unitId: unitId, attempt: attempt, outcome: outcome} = trial;
     const known = index.get(unitId);
     if (known === undefined || known.attempt <= attempt) index.set(unitId, {
      file: file,
      offset: line.offset,
      length: line.length,
      attempt: attempt,
      outcome: outcome
     });
    }
   }
   return {
    index: index,
    lines: lines,
    end: end
   };
  }
  async function writeInOrder(wanted, index, out, change) {
   const partial = `${out}.partial`;
   const target = (0, external_node_fs_.openSync)(partial, "w");
   const open = new Map;
   try {
    for (const unitId of wanted) {
     const entry = index.get(unitId);
     if (entry === undefined) continue;
     const source = open.get(entry.file) ?? (0, external_node_fs_.openSync)(entry.file, "r");
     open.set(entry.file, source);
     const bytes = Buffer.alloc(entry.length);
     (0, external_node_fs_.readSync)(source, bytes, 0, entry.length, entry.offset);
     (0, external_node_fs_.writeSync)(target, change === undefined ? bytes : changed(bytes, entry.file, change));
    }
   } finally {
    for (const descriptor of [ target, ...open.values() ]) (0, external_node_fs_.closeSync)(descriptor);
   }
   await (0, promises_.rename)(partial, out);
  }
  function changed(bytes, file, change) {
   return Buffer.from(`${JSON.stringify(change(parseTrial(bytes.toString(), file), file))}\n`);
  }
  async function mergeResults(files, order, {out: out, change: change}) {
   const {index: index} = await indexOf(files);
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
   if (wanted.length < index.size) throw new build_errors.xL({
    what: `${index.size - wanted.length} trials belong to no unit of the plan`,
    where: files.join(", "),
    fix: "Merge the shards of one run: the same suite, cases, arms and number of trials"
   });
   await writeInOrder(wanted, index, out, change);
   return {
    present: wanted.length,
    missing: missing,
    outcomes: outcomes
   };
  }
 },
 8672: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => gateSchema,
   Y: () => suiteSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
  const ratio = zod__WEBPACK_IMPORTED_MODULE_0__.aig().positive();
  const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   policy: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "off", "no-worse", "non-inferior", "better" ]).default("no-worse"),
   alpha: zod__WEBPACK_IMPORTED_MODULE_0__.aig().gt(0).lt(.5).default(.05),
   margin: zod__WEBPACK_IMPORTED_MODULE_0__.aig().gt(0).lt(1).default(.05),
   mustPass: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "passK", "passAtK" ]).default("passAtK"),
   maxCostRatio: ratio.optional(),
   maxLatencyRatio: ratio.optional(),
   maxInfra: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).default(.05),
   onUnderpowered: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "warn", "fail" ]).default("warn"),
   onNoBaseline: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "notice", "fail" ]).default("notice")
  });
  const suiteSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz("harness/suite@1"),
   name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9-]+$/),
   phase: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   description: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   cases: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).min(1),
   trials: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    smoke: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().default(1),
    compare: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().default(3),
    bless: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive().default(10)
   }).prefault({}),
   recorded: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
   metric: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("pass"),
   maxCostUsd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().positive().optional(),
   gate: gateSchema.prefault({})
  });
 },
 1052: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => trialOutcomes,
   W: () => trialSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
  const trialOutcomes = [ "pass", "fail", "invalid-output", "limit", "infra", "ungraded", "skipped" ];
  const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/);
  const check = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   ok: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().nullable(),
   score: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).nullable(),
   detail: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
  });
  const trialSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   schema: zod__WEBPACK_IMPORTED_MODULE_0__.euz("harness/trial@1"),
   unitId: sha256,
   runId: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   attempt: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
   suite: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   phase: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   caseId: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   caseDigest: sha256,
   cluster: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   split: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "dev", "holdout" ]),
   tier: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "must-pass", "regression", "capability" ]),
   quarantined: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
   arm: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   trial: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
   fingerprint: sha256,
   outcome: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(trialOutcomes),
   score: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).nullable(),
   checks: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(check),
   verdict: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),
   rightVerdicts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).min(1).optional(),
   usage: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    input: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
    cached: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative()
   }),
   costUsd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative().nullable(),
   judgeUsd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative().nullable().optional(),
   wallMs: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
   modelMs: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
   waitMs: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
   turns: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
   toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
   toolErrors: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
   reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),
   retries: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
   judge: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    promptDigest: sha256,
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "same", "different", "abstain" ]),
    raw: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
   }).nullable(),
   artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    output: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),
    patch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),
    transcript: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable(),
    testLog: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()
   }),
   startedAt: zod__WEBPACK_IMPORTED_MODULE_1__.w$()
  });
 }
};
