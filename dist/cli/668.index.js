export const id = 668;

export const ids = [ 668 ];

export const modules = {
 2668: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   addCase: () => addCase
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var arms = __webpack_require__(8889);
  var schemas = __webpack_require__(2503);
  var apply = __webpack_require__(8449);
  var errors = __webpack_require__(9473);
  const maxFiles = 5e3;
  const maxBytes = 50 * 1024 * 1024;
  const atATime = 4;
  async function codeOfClone(repoDir, pull, temp, git) {
   const run = async (...args) => (await git(args, {
    cwd: repoDir
   })).stdout.toString().trim();
   const has = async commit => (await git([ "cat-file", "-e", `${commit}^{commit}` ], {
    cwd: repoDir,
    okCodes: [ 0, 1, 128 ]
   })).code === 0;
   const squashed = pull.merge_commit_sha;
   const whole = await has(pull.head.sha) && await has(pull.base.sha);
   if (!whole && (squashed === null || !await has(squashed))) throw new errors.xL({
    what: `the clone does not have the commits of #${pull.number}`,
    where: repoDir,
    expected: `${pull.head.sha}, or the commit it was merged as`,
    fix: `git -C ${repoDir} fetch origin pull/${pull.number}/head`
   });
   const head = whole ? pull.head.sha : squashed ?? "";
   const base = whole ? await run("merge-base", pull.base.sha, head) : await run("rev-parse", `${head}^1`);
   const commits = (await run("rev-list", head, `^${base}`)).split("\n");
   const folders = foldersIn(temp);
   await snapshot(git, {
    repoDir: repoDir,
    commit: base,
    target: folders.base
   });
   await snapshot(git, {
    repoDir: repoDir,
    commit: head,
    target: folders.fix
   });
   return {
    ...folders,
    baseCommit: base,
    commits: withMerge(commits, pull)
   };
  }
  async function snapshot(git, {repoDir: repoDir, commit: commit, target: target}) {
   await (0, apply.pw)({
    git: git,
    repoDir: repoDir,
    tree: commit,
    target: target
   });
   await (0, promises_.rm)(external_node_path_.join(target, ".git"), {
    recursive: true,
    force: true
   });
  }
  const compareShape = schemas.Ikc({
   merge_base_commit: schemas.Ikc({
    sha: schemas.YjP()
   }),
   commits: schemas.YOg(schemas.Ikc({
    sha: schemas.YjP()
   }))
  });
  const treeShape = schemas.Ikc({
   truncated: schemas.zMY(),
   tree: schemas.YOg(schemas.Ikc({
    path: schemas.YjP(),
    mode: schemas.YjP(),
    type: schemas.YjP(),
    sha: schemas.YjP(),
    size: schemas.aig().optional()
   }))
  });
  async function codeOfApi(github, repository, pull, temp) {
   const basehead = `${pull.base.sha}...${pull.head.sha}`;
   const compared = compareShape.parse((await github.repos.compareCommitsWithBasehead({
    ...repository,
    basehead: basehead
   })).data);
   const base = compared.merge_base_commit.sha;
   const folders = foldersIn(temp);
   const blobs = new Map;
   const read = async sha => {
    const known = blobs.get(sha) ?? readBlob(github, repository, sha);
    blobs.set(sha, known);
    return known;
   };
   for (const [commit, target] of [ [ base, folders.base ], [ pull.head.sha, folders.fix ] ]) await writeTree(await readTree(github, repository, commit), target, read);
   const commits = compared.commits.map(({sha: sha}) => sha);
   return {
    ...folders,
    baseCommit: base,
    commits: withMerge(commits, pull)
   };
  }
  function foldersIn(temp) {
   return {
    base: external_node_path_.join(temp, "base"),
    fix: external_node_path_.join(temp, "fix")
   };
  }
  function withMerge(commits, {merge_commit_sha: merged}) {
   return merged === null ? commits : [ ...commits, merged ];
  }
  async function readTree(github, repository, commit) {
   const {data: data} = await github.git.getTree({
    ...repository,
    tree_sha: commit,
    recursive: "true"
   });
   const {tree: tree, truncated: truncated} = treeShape.parse(data);
   const files = tree.filter(({type: type}) => type === "blob");
   const bytes = files.reduce((sum, {size: size = 0}) => sum + size, 0);
   if (!truncated && files.length <= maxFiles && bytes <= maxBytes) return files;
   throw new errors.xL({
    what: "the repository is too large to be read file by file",
    where: `${repository.owner}/${repository.repo} at ${commit}`,
    expected: `at most ${maxFiles} files and ${maxBytes} bytes`,
    got: `${truncated ? "more than" : ""} ${files.length} files and ${bytes} bytes`.trim(),
    fix: "Clone it and name the folder with --repo"
   });
  }
  async function readBlob(github, repository, file_sha) {
   const {data: data} = await github.git.getBlob({
    ...repository,
    file_sha: file_sha
   });
   return Buffer.from(data.content, "base64");
  }
  async function writeTree(files, target, read) {
   const left = files.values();
   const work = async () => {
    for (const file of left) await writeEntry(file, external_node_path_.join(target, file.path), await read(file.sha));
   };
   await (0, promises_.mkdir)(target, {
    recursive: true
   });
   await Promise.all(Array.from({
    length: atATime
   }, work));
  }
  async function writeEntry({mode: mode}, file, bytes) {
   await (0, promises_.mkdir)(external_node_path_.dirname(file), {
    recursive: true
   });
   if (mode === "120000") return (0, promises_.symlink)(bytes.toString(), file);
   await (0, promises_.writeFile)(file, bytes);
   if (mode === "100755") await (0, promises_.chmod)(file, 493);
  }
  var dist = __webpack_require__(8815);
  var evals_input = __webpack_require__(6612);
  var tests = __webpack_require__(7224);
  async function readFix({base: base, fix: fix}, git) {
   const [before, after] = [ await filesIn(base), await filesIn(fix) ];
   const changed = [];
   for (const name of after) if (!before.has(name) || !await isSame(external_node_path_.join(base, name), external_node_path_.join(fix, name))) changed.push(name);
   const isTest = (0, tests.ti)();
   const sources = changed.filter(name => !isTest(name));
   const places = [];
   for (const name of sources.filter(each => before.has(each))) places.push(...await hunksOf(name, {
    base: base,
    fix: fix
   }, git));
   return {
    sources: sources,
    tests: changed.filter(isTest),
    deleted: [ ...before ].filter(name => !after.has(name)),
    places: places
   };
  }
  async function filesIn(dir) {
   const entries = await (0, promises_.readdir)(dir, {
    withFileTypes: true,
    recursive: true
   });
   const names = entries.filter(entry => !entry.isDirectory()).map(entry => external_node_path_.relative(dir, external_node_path_.join(entry.parentPath, entry.name)));
   return new Set(names.sort());
  }
  async function isSame(a, b) {
   const [before, after] = [ await (0, promises_.lstat)(a), await (0, promises_.lstat)(b) ];
   if (before.isSymbolicLink() || after.isSymbolicLink()) return before.isSymbolicLink() && after.isSymbolicLink() && await (0, 
   promises_.readlink)(a) === await (0, promises_.readlink)(b);
   return before.mode === after.mode && (await (0, promises_.readFile)(a)).equals(await (0, 
   promises_.readFile)(b));
  }
  const hunk = /^@@ -(\d+)(?:,(\d+))? \+/gm;
  async function hunksOf(name, {base: base, fix: fix}, git) {
   const args = [ "diff", "--no-index", "--unified=0", "--no-ext-diff", "--no-textconv", "--" ];
   const files = [ external_node_path_.join(base, name), external_node_path_.join(fix, name) ];
   const {stdout: stdout} = await git([ ...args, ...files ], {
    cwd: base,
    okCodes: [ 0, 1 ]
   });
   const found = [ ...stdout.toString().matchAll(hunk) ].map(([, start, count = "1"]) => {
    const first = Math.max(1, Number(start));
    const last = Number(count) === 0 ? first + 1 : first + Number(count) - 1;
    return {
     path: name,
     lines: [ first, last ]
    };
   });
   return found.length === 0 ? [ {
    path: name
   } ] : found;
  }
  const leftOut = "(left out)";
  const commitId = /(?:https?:\/\/\S+\/commit\/)?\b[0-9a-f]{7,40}\b/g;
  function withoutFix(text, {pull: pull, commits: commits}) {
   return text.replace(new RegExp(String.raw`https?://\S+/(?:pull|issues)/${pull}\b[^\s)\]]*`, "g"), leftOut).replace(new RegExp(String.raw`(?:[\w.-]+/[\w.-]+)?(?:#|\bGH-|\bPR )${pull}\b`, "g"), leftOut).replace(commitId, found => {
    const id = found.slice(found.lastIndexOf("/") + 1);
    return commits.some(commit => commit.startsWith(id)) ? leftOut : found;
   });
  }
  function inputWithoutFix(words, marks) {
   const {issue: issue, comments: comments} = words;
   return {
    ...words,
    issue: {
     ...issue,
     title: withoutFix(issue.title, marks),
     body: withoutFix(issue.body, marks)
    },
    comments: comments.map(each => ({
     ...each,
     text: withoutFix(each.text, marks)
    }))
   };
  }
  var external_node_crypto_ = __webpack_require__(7598);
  var stand_in = __webpack_require__(7114);
  const importPhases = new Map([ [ "triage", {
   verdict: "proceed",
   places: null
  } ], [ "diagnose", {
   verdict: "reproduced",
   places: "suspects"
  } ], [ "root-cause", {
   verdict: "fix",
   places: "files"
  } ], [ "build", {
   verdict: "built",
   places: null
  } ] ]);
  const schemaOfPhase = schemas.Ikc({
   properties: schemas.g1P(schemas.YjP(), schemas.Ikc({
    items: schemas.Ikc({
     properties: schemas.g1P(schemas.YjP(), schemas.L5J()).optional()
    }).optional()
   }))
  });
  function gradersFor({phase: phase, known: known, tests: tests}) {
   const verdict = {
    id: "verdict",
    type: "label",
    params: {
     field: "verdict"
    }
   };
   const schema = {
    id: "schema",
    type: "schema"
   };
   const primary = {
    primary: true
   };
   if (known.places !== null) {
    const params = {
     field: known.places,
     top: phase.name === "diagnose" ? 3 : 1
    };
    return [ {
     id: "place",
     type: "location",
     ...primary,
     params: params
    }, verdict, schema ];
   }
   if (phase.name !== "build" || tests === null) return [ {
    ...verdict,
    ...primary
   }, schema ];
   const params = {
    format: tests.format,
    minutes: 10
   };
   return [ {
    id: "tests",
    type: "tests",
    ...primary,
    params: params
   }, verdict, schema ];
  }
  const byHand = "To be written by hand.";
  function goldFor(facts) {
   const {phase: phase, known: known, places: places, tests: tests} = facts;
   const built = phase.name === "build" && tests !== null;
   return {
    schema: "harness/expected@1",
    canary: newCanary(),
    labels: {
     verdict: [ known.verdict ]
    },
    ...known.places === null ? {} : {
     places: places
    },
    ...built ? {
     tests: testsOf(tests)
    } : {},
    reference: {
     result: referenceFor(facts),
     ...phase.name === "build" ? {
      change: "change"
     } : {}
    }
   };
  }
  function newCanary() {
   return `harness-canary-${(0, external_node_crypto_.randomBytes)(16).toString("hex")}`;
  }
  function testsOf({command: command, failToPass: failToPass, passToPass: passToPass}) {
   return {
    files: "tests",
    command: command,
    failToPass: [ ...failToPass ],
    passToPass: [ ...passToPass ]
   };
  }
  function referenceFor({phase: phase, known: known, places: places}) {
   const empty = (0, stand_in.WC)(phase.result.json, {});
   const files = [ ...new Set(places.map(({path: path}) => path)) ];
   const named = known.places === null ? {} : {
    [known.places]: files.map(path => placeIn(phase, known, path))
   };
   return {
    ...empty,
    verdict: known.verdict,
    report: byHand,
    ...named
   };
  }
  function placeIn(phase, {places: places}, path) {
   const {properties: properties} = schemaOfPhase.parse(phase.result.json);
   const {items: items} = properties[places ?? ""] ?? {};
   const texts = Object.keys(items?.properties ?? {}).map(name => [ name, byHand ]);
   return {
    ...Object.fromEntries(texts),
    path: path
   };
  }
  var errno = __webpack_require__(5924);
  var evals_case = __webpack_require__(3870);
  var expected = __webpack_require__(5814);
  function newCaseFolder(evalsDir, phase, id) {
   if (!evals_case.oe.shape.id.safeParse(id).success) throw new errors.xL({
    what: "not a name for a case",
    where: "--id",
    expected: "small letters, digits and single hyphens, such as peak-off-by-one",
    got: `"${id}"`
   });
   return external_node_path_.join(evalsDir, "cases", phase, id);
  }
  function caseExists(dir) {
   return new errors.xL({
    what: "there is a case of this name already",
    where: dir,
    fix: "Name another with --id; a case is never overwritten"
   });
  }
  async function writeCase(evalsDir, given) {
   const target = newCaseFolder(evalsDir, given.phase, given.id);
   evals_case.oe.parse(given.case);
   expected.g.parse(given.expected);
   await (0, promises_.mkdir)(external_node_path_.dirname(target), {
    recursive: true
   });
   const dir = await (0, promises_.mkdtemp)(external_node_path_.join(evalsDir, ".new-case-"));
   try {
    const texts = [ [ "case.yaml", (0, dist.As)(given.case, yamlStyle) ], [ "expected.yaml", (0, 
    dist.As)(given.expected, yamlStyle) ], given.input ];
    for (const [name, text] of texts) await (0, promises_.writeFile)(external_node_path_.join(dir, name), text);
    for (const folder of given.folders) await copy(folder, dir);
    await (0, promises_.rename)(dir, target);
    return target;
   } catch (thrown) {
    if ([ "ENOTEMPTY", "EEXIST" ].includes((0, errno.U)(thrown) ?? "")) throw caseExists(target);
    throw thrown;
   } finally {
    await (0, promises_.rm)(dir, {
     recursive: true,
     force: true
    });
   }
  }
  const yamlStyle = {
   lineWidth: 110
  };
  async function copy({from: from, to: to, only: only}, dir) {
   const target = external_node_path_.join(dir, to);
   await (0, promises_.mkdir)(target, {
    recursive: true
   });
   for (const name of only ?? [ "" ]) {
    const options = {
     recursive: true,
     verbatimSymlinks: true
    };
    await (0, promises_.cp)(external_node_path_.join(from, name), external_node_path_.join(target, name), options);
   }
  }
  const noFix = {
   sources: [],
   tests: [],
   deleted: [],
   places: []
  };
  async function caseFromFix(story, deps) {
   const {phase: phase, code: code, words: words} = story;
   const known = importPhases.get(phase.name);
   if (known === undefined) throw new TypeError(`nothing is known of the phase ${phase.name}`);
   const fix = code === null ? noFix : await readFix(code, deps.git);
   const tests = code === null || fix.tests.length === 0 ? null : await deps.redGreen(code, fix);
   const facts = {
    phase: phase,
    known: known,
    places: fix.places,
    tests: tests
   };
   const marks = {
    pull: words.pull.number,
    commits: code?.commits ?? []
   };
   const input = evals_input.i.parse({
    schema: "harness/input@1",
    repository: story.repository,
    ...phase.name === "build" ? {
     round: 1,
     handoffs: [ planToWrite ]
    } : {},
    ...inputWithoutFix({
     issue: words.issue,
     comments: words.comments
    }, marks)
   });
   return {
    case: {
     phase: phase.name,
     id: story.id,
     case: caseFile(story, facts),
     expected: goldFor(facts),
     input: [ "input.yaml", (0, dist.As)(input, yamlStyle) ],
     folders: code === null ? [] : foldersOf(phase, code, fix)
    },
    todo: todoOf(story, fix, tests)
   };
  }
  const planToWrite = {
   phase: "root-cause",
   result: {
    verdict: "fix",
    cause: byHand,
    files: [],
    risks: []
   },
   report: byHand
  };
  function caseFile({id: id, phase: phase, words: words, code: code, licence: licence, today: today, repository: repository}, facts) {
   const at = code === null ? "" : ` The workspace is ${repository} at ${code.baseCommit}, without history.`;
   return {
    schema: "harness/case@1",
    id: id,
    phase: phase.name,
    title: words.issue.title,
    source: {
     kind: "issue",
     url: words.url,
     licence: licence,
     retrieved: today,
     transform: `Labels, comments since the fix and references to it were left out.${at}`
    },
    cluster: repository.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, ""),
    created: today,
    ...code === null ? {} : {
     workspace: {
      kind: "folder",
      path: "workspace"
     }
    },
    ...facts.tests === null ? {} : {
     setup: facts.tests.setup
    },
    graders: gradersFor(facts)
   };
  }
  function foldersOf({name: name}, code, {sources: sources, tests: tests}) {
   const workspace = {
    from: code.base,
    to: "workspace"
   };
   if (name !== "build") return [ workspace ];
   return [ workspace, {
    from: code.fix,
    to: "tests",
    only: tests
   }, {
    from: code.fix,
    to: "change",
    only: sources
   } ];
  }
  function todoOf({phase: phase, words: words, licence: licence}, fix, tests) {
   const checked = tests === null ? [] : [ `red-green: ${tests.failToPass.length} tests fail on the base and pass with the fix, ${tests.passToPass.length} pass on both` ];
   return [ ...checked, `read input.yaml as the agent will (${words.leftOut} comments are left out): nothing may tell the fix in words`, "expected.yaml, labels: the verdict is a guess from the fix; add what else would be right", `expected.yaml, reference: write the texts ("${byHand}")`, ...phase.name === "build" ? [ "input.yaml, handoffs: write the plan that the build gets" ] : [], ...phase.name !== "triage" && tests === null ? [ "the fix has no tests: nothing shows that it is one" ] : [], ...fix.deleted.length > 0 ? [ `the fix deletes ${fix.deleted.join(", ")}, which a reference change cannot say` ] : [], ...licence === unknownLicence ? [ "case.yaml, source.licence: look it up" ] : [] ];
  }
  const unknownLicence = "unknown";
  var companion = __webpack_require__(2230);
  var change = __webpack_require__(4709);
  var paths = __webpack_require__(2437);
  var context_context = __webpack_require__(2463);
  var build_context = __webpack_require__(9305);
  var build_handoff = __webpack_require__(3350);
  async function readRun(dir) {
   const handoff = (0, build_handoff["in"])(await readNamed(dir, "handoff.md"), external_node_path_.join(dir, "handoff.md"));
   const {name: name, inputs: inputs, change: changed} = {
    name: handoff.facts.phase,
    ...handoff.facts
   };
   const contextText = await readNamed(dir, "context.json");
   const context = (0, companion.Y)({
    text: contextText,
    file: "context.json",
    handoff: name
   }, context_context.R3);
   if ((0, build_context.rK)(context.items) !== inputs.context) throw foreign(dir, "context.json");
   if (handoff.facts.result === null) throw new errors.xL({
    what: "the run has no result to begin the gold with",
    where: dir,
    got: handoff.facts.outcome
   });
   if (changed === null) return {
    handoff: handoff,
    contextText: contextText,
    change: null
   };
   const text = await readNamed(dir, "change.json");
   if ((0, build_handoff.PF)(text) !== changed.sha256) throw foreign(dir, "change.json");
   return {
    handoff: handoff,
    contextText: contextText,
    change: (0, companion.Y)({
     text: text,
     file: "change.json",
     handoff: name
    }, change.Kr)
   };
  }
  function foreign(dir, file) {
   return new errors.xL({
    what: `${file} is not the one of this handoff`,
    where: external_node_path_.join(dir, file)
   });
  }
  async function readNamed(dir, name) {
   return (0, promises_.readFile)(external_node_path_.join(dir, name), "utf8").catch(cause => {
    if ((0, errno.U)(cause) === undefined) throw cause;
    throw new errors.xL({
     what: `there is no ${name}`,
     where: dir,
     expected: "the folder of one phase run: the artifact harness-<phase>, unpacked"
    }, {
     cause: cause
    });
   });
  }
  async function layFiles({files: files}, dir) {
   for (const file of files) {
    if (file.status === "deleted") continue;
    const [fault] = (0, paths.Jn)(file.path);
    if (fault !== undefined || !file.mode.startsWith("100")) throw new errors.xL({
     what: "the change holds a file that no case may have",
     where: JSON.stringify(file.path),
     got: fault ?? `mode ${file.mode}`
    });
    const target = external_node_path_.join(dir, file.path);
    await (0, promises_.mkdir)(external_node_path_.dirname(target), {
     recursive: true
    });
    await (0, promises_.writeFile)(target, Buffer.from(file.contentBase64, "base64"));
   }
  }
  const title = schemas.Ikc({
   title: schemas.YjP()
  });
  function caseFromRun({id: id, run: run, code: code, changed: changed, today: today}) {
   const {facts: facts, report: report} = run.handoff;
   const result = {
    ...facts.result,
    report: report
   };
   const verdict = facts.result?.verdict ?? "";
   return {
    case: {
     phase: facts.phase,
     id: id,
     case: {
      schema: "harness/case@1",
      id: id,
      phase: facts.phase,
      title: title.safeParse(facts.result).data?.title ?? `Issue #${facts.issue}, from a past run`,
      source: {
       kind: "run",
       url: facts.run,
       licence: unknownLicence,
       retrieved: today
      },
      cluster: `issue-${facts.issue}`,
      created: today,
      input: "context.json",
      ...code === null ? {} : {
       workspace: {
        kind: "folder",
        path: "workspace"
       }
      },
      graders: [ {
       id: "verdict",
       type: "label",
       primary: true,
       params: {
        field: "verdict"
       }
      }, {
       id: "schema",
       type: "schema"
      } ]
     },
     expected: {
      schema: "harness/expected@1",
      canary: newCanary(),
      labels: {
       verdict: [ verdict ]
      },
      reference: {
       result: result,
       ...changed === null ? {} : {
        change: "change"
       }
      }
     },
     input: [ "context.json", run.contextText ],
     folders: [ ...code === null ? [] : [ {
      from: code,
      to: "workspace"
     } ], ...changed === null ? [] : [ {
      from: changed,
      to: "change"
     } ] ]
    },
    todo: [ `expected.yaml, labels: "${verdict}" is what the run said; write what is right`, "expected.yaml, reference: mend the result where the run was wrong", "case.yaml: a primary grader that checks more than the verdict, and source.licence", ...code === null ? [ `the workspace is empty; name a clone that has ${facts.base} with --repo` ] : [], "context.json is the text of real people: look whether it may be kept" ]
   };
  }
  var detect = __webpack_require__(657);
  var test_names = __webpack_require__(4455);
  var workspace_copy = __webpack_require__(6007);
  const timeoutMs = 10 * 6e4;
  async function redGreen(code, fix, commands, deps) {
   const {test: command, setup: setup} = await chooseCommands(code, commands);
   const run = async (dir, lay) => (0, workspace_copy.bo)(dir, deps.tempDir, async copy => {
    await deps.setUp(copy, setup);
    for (const name of lay) await (0, promises_.cp)(external_node_path_.join(code.fix, name), external_node_path_.join(copy, name), {
     force: true
    });
    return (await deps.runCommand(copy, command, {
     timeoutMs: timeoutMs,
     signal: deps.signal
    })).output;
   });
   const before = await run(code.base, fix.tests);
   const after = await run(code.fix, []);
   const {format: format, states: states} = likeliest(after);
   const red = (0, test_names.$)(before, format);
   const passing = [ ...states ].filter(([name, state]) => state === "passed" && !isLongForm(name, states)).map(([name]) => name);
   const failToPass = passing.filter(name => red.get(name) !== "passed").sort();
   const passToPass = passing.filter(name => red.get(name) === "passed").sort();
   if (failToPass.length > 0) return {
    command: command,
    setup: setup,
    format: format,
    failToPass: failToPass,
    passToPass: passToPass
   };
   throw new errors.xL({
    what: "the tests of the fix do not tell the base from the fix",
    where: command,
    expected: "a test that fails on the base and passes with the fix",
    got: `${passing.length} tests pass with the fix, all of them on the base as well; the last lines: ${after.slice(-500)}`,
    fix: "Say how to run them with --test, and how to make them ready with --setup"
   });
  }
  async function chooseCommands({fix: fix}, {test: test, setup: setup}) {
   if (test !== undefined && setup !== undefined) return {
    test: test,
    setup: setup
   };
   const found = await (0, detect._)(fix);
   if (found.kind === "found") return {
    test: test ?? found.commands.test,
    setup: setup ?? found.commands.setup
   };
   if (test !== undefined) return {
    test: test,
    setup: setup ?? []
   };
   throw new errors.xL({
    what: "nobody knows how the tests are run",
    got: found.message,
    fix: "Say it with --test"
   });
  }
  function isLongForm(name, states) {
   const at = name.lastIndexOf(" > ");
   return at !== -1 && states.has(name.slice(at + " > ".length));
  }
  function namesIn(states) {
   return [ ...states.keys() ].filter(name => !name.includes(" > ")).length;
  }
  function likeliest(output) {
   const read = test_names.d.map(format => ({
    format: format,
    states: (0, test_names.$)(output, format)
   }));
   return read.reduce((best, each) => namesIn(each.states) > namesIn(best.states) ? each : best);
  }
  var iso = __webpack_require__(4377);
  var source = __webpack_require__(4995);
  const maxPages = 20;
  const user = schemas.Ikc({
   login: schemas.YjP(),
   type: schemas.YjP().default("User")
  }).nullable();
  const issueShape = schemas.Ikc({
   number: schemas.Whr().positive(),
   title: schemas.YjP(),
   body: schemas.YjP().nullable(),
   html_url: schemas.OZ5(),
   author_association: schemas.YjP().default("NONE"),
   created_at: iso.w$(),
   user: user
  });
  const commentShape = schemas.Ikc({
   body: schemas.YjP().nullish(),
   author_association: schemas.YjP().default("NONE"),
   created_at: iso.w$(),
   updated_at: iso.w$(),
   user: user
  });
  const pullShape = schemas.Ikc({
   number: schemas.Whr().positive(),
   html_url: schemas.OZ5(),
   created_at: iso.w$(),
   merge_commit_sha: schemas.YjP().nullable(),
   head: schemas.Ikc({
    sha: schemas.YjP()
   }),
   base: schemas.Ikc({
    sha: schemas.YjP()
   })
  });
  async function readWords(github, repository, numbers) {
   const [found, fix, all] = await Promise.all([ github.issues.get({
    ...repository,
    issue_number: numbers.issue
   }), github.pulls.get({
    ...repository,
    pull_number: numbers.pull
   }), readComments(github, repository, numbers.issue) ]);
   const issue = issueShape.parse(found.data);
   const pull = pullShape.parse(fix.data);
   const opened = Date.parse(pull.created_at);
   const before = all.filter(each => Date.parse(each.updated_at) < opened && each.user?.type !== "Bot");
   return {
    issue: {
     number: issue.number,
     title: issue.title,
     author: issue.user?.login ?? "ghost",
     standing: (0, source.YP)(issue.author_association),
     written: issue.created_at,
     body: issue.body ?? "",
     labels: []
    },
    comments: before.map(({body: body, user: author, author_association: association, created_at: written}) => ({
     author: author?.login ?? "ghost",
     standing: (0, source.YP)(association),
     written: written,
     text: body ?? ""
    })),
    url: issue.html_url,
    pull: pull,
    leftOut: all.length - before.length
   };
  }
  async function readComments(github, repository, issue_number) {
   const found = [];
   for (let page = 1; page <= maxPages; page += 1) {
    const asked = {
     ...repository,
     issue_number: issue_number,
     per_page: 100,
     page: page
    };
    const {data: data} = await github.issues.listComments(asked);
    found.push(...schemas.YOg(commentShape).parse(data));
    if (data.length < 100) break;
   }
   return found;
  }
  var git = __webpack_require__(2383);
  var load = __webpack_require__(3455);
  var commands_arguments = __webpack_require__(2303);
  var eval_arguments = __webpack_require__(9436);
  var eval_place = __webpack_require__(9970);
  var sandbox = __webpack_require__(3846);
  const eval_setup_timeoutMs = 15 * 6e4;
  const maxOutputBytes = 64 * 1024;
  function setUpIn({git: git, hidden: hidden}, machine) {
   return async (dir, commands) => {
    const done = await (0, sandbox.xn)(commands, {
     ...{
      workspace: dir,
      access: "write",
      commands: true,
      mode: "bubblewrap",
      git: git,
      hidden: hidden
     },
     searchPath: machine.env["PATH"] ?? "",
     clock: () => machine.clock().getTime(),
     protectedPaths: [],
     toolchainPaths: []
    }, {
     timeoutMs: eval_setup_timeoutMs,
     signal: machine.signal,
     maxOutputBytes: maxOutputBytes
    });
    if (done.kind === "done") return;
    throw new errors.xL({
     what: "a setup command failed",
     where: done.command,
     got: done.result.output.slice(-500),
     fix: "Say how to make the code ready with --setup"
    });
   };
  }
  var eval_plan = __webpack_require__(2360);
  var build_github = __webpack_require__(9115);
  function repositoryNamed(text, usage) {
   const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
   if (owner !== undefined && repo !== undefined) return {
    owner: owner,
    repo: repo
   };
   throw new errors.xL({
    what: "neither a folder nor a repository",
    where: "--repo",
    expected: "a clone, or OWNER/NAME",
    got: `"${text}"`,
    fix: `Usage: ${usage}`
   });
  }
  async function originOf(dir, git, {env: env}) {
   const found = await git([ "config", "--get", "remote.origin.url" ], {
    cwd: dir,
    okCodes: [ 0, 1, 128 ]
   });
   const address = found.stdout.toString().trim();
   const server = new URL(env["GITHUB_SERVER_URL"] ?? "https://github.com").host.replaceAll(".", String.raw`\.`);
   const pattern = new RegExp(String.raw`(?:^|[/@])${server}[:/]([\w.-]+)/([\w.-]+?)(?:\.git)?/?$`);
   const [, owner, repo] = pattern.exec(address) ?? [];
   if (owner !== undefined && repo !== undefined) return {
    owner: owner,
    repo: repo
   };
   throw new errors.xL({
    what: "nobody can tell which repository this is a clone of",
    where: dir,
    expected: 'a remote "origin" on GitHub',
    got: address === "" ? "none" : address.replace(/\/\/[^@/]*@/, "//"),
    fix: "Name another folder, or OWNER/NAME, with --repo"
   });
  }
  function connectFrom({env: env}) {
   const token = (env["GITHUB_TOKEN"] ?? env["GH_TOKEN"] ?? "").trim();
   if (token === "") throw new errors.xL({
    what: "GitHub is not asked without a token",
    where: "environment",
    expected: "GITHUB_TOKEN or GH_TOKEN, which may read issues, pull requests and contents",
    fix: "For example: GH_TOKEN=$(gh auth token) harness eval add \u2026"
   });
   const github = (0, build_github.Ng)({
    token: token,
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com"
   });
   return {
    github: github,
    explained: async (doing, asked) => asked.catch(thrown => {
     throw thrown instanceof errors.xL ? thrown : (0, build_github.Pm)(thrown, doing);
    })
   };
  }
  const usage = "harness eval add --run DIR [--repo DIR] | --issue N --pr M [--phase PHASE] [--repo DIR|OWNER/NAME] [--test COMMAND] [--setup COMMAND \u2026], both with [--id NAME] [--licence NAME] [--evals DIR]";
  const options = {
   run: {
    type: "string"
   },
   issue: {
    type: "string"
   },
   pr: {
    type: "string"
   },
   phase: {
    type: "string"
   },
   repo: {
    type: "string"
   },
   test: {
    type: "string"
   },
   setup: {
    type: "string",
    multiple: true
   },
   id: {
    type: "string"
   },
   licence: {
    type: "string"
   },
   evals: {
    type: "string"
   }
  };
  async function addCase(args, machine) {
   const {values: values, positionals: positionals} = (0, commands_arguments.Du)(args, options, usage);
   const fromFix = values.issue !== undefined && values.pr !== undefined;
   if (positionals.length > 0 || values.run !== undefined === fromFix) throw new errors.xL({
    what: "say what to make a case of: --run, or --issue and --pr",
    fix: `Usage: ${usage}`
   });
   const temp = await (0, promises_.mkdtemp)(external_node_path_.join(machine.tempDir, "harness-add-"));
   try {
    const bench = {
     ...{
      values: values,
      temp: temp,
      machine: machine
     },
     evalsDir: (0, eval_plan.y0)(values.evals, machine),
     git: (0, git.K0)(machine.env["PATH"] ?? "")
    };
    const imported = values.run === undefined ? await importFix(bench) : await importRun(values.run, bench);
    const dir = await writeCase(bench.evalsDir, imported.case);
    tell(external_node_path_.relative(machine.cwd, dir), imported, machine);
    return 0;
   } finally {
    await (0, promises_.rm)(temp, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
  async function importRun(named, bench) {
   const {values: values, evalsDir: evalsDir, temp: temp, git: git, machine: machine} = bench;
   const run = await readRun(external_node_path_.resolve(machine.cwd, named));
   const {phase: phase, issue: issue, base: base} = run.handoff.facts;
   const id = values.id ?? `issue-${issue}`;
   await refuseExisting(evalsDir, phase, id);
   const code = values.repo === undefined ? null : external_node_path_.join(temp, "base");
   if (code !== null && values.repo !== undefined) await snapshot(git, {
    repoDir: external_node_path_.resolve(machine.cwd, values.repo),
    commit: base,
    target: code
   });
   const changed = run.change === null ? null : external_node_path_.join(temp, "changed");
   if (changed !== null && run.change !== null) await layFiles(run.change, changed);
   return caseFromRun({
    id: id,
    run: run,
    code: code,
    changed: changed,
    today: today(machine)
   });
  }
  async function importFix(bench) {
   const {values: values, evalsDir: evalsDir, temp: temp, git: git, machine: machine} = bench;
   const phase = await chosenPhase(values.phase ?? "build", machine);
   const numbers = {
    issue: numberOf(values.issue, "--issue"),
    pull: numberOf(values.pr, "--pr")
   };
   const named = values.repo ?? ".";
   const clone = await isFolder(external_node_path_.resolve(machine.cwd, named)) ? external_node_path_.resolve(machine.cwd, named) : null;
   const repository = clone === null ? repositoryNamed(named, usage) : await originOf(clone, git, machine);
   const {github: github, explained: explained} = connectFrom(machine);
   const words = await explained(`reading issue #${numbers.issue}`, readWords(github, repository, numbers));
   const id = values.id ?? idOf(words.issue.title, numbers.issue);
   await refuseExisting(evalsDir, phase.name, id);
   const take = async pull => clone === null ? explained("reading the code", codeOfApi(github, repository, pull, temp)) : codeOfClone(clone, pull, temp, git);
   return caseFromFix({
    ...{
     id: id,
     phase: phase,
     words: words,
     licence: values.licence ?? unknownLicence,
     today: today(machine)
    },
    repository: `${repository.owner}/${repository.repo}`,
    code: phase.name === "triage" ? null : await take(words.pull)
   }, {
    git: git,
    redGreen: await checker(bench)
   });
  }
  async function checker({values: values, evalsDir: evalsDir, temp: temp, git: git, machine: machine}) {
   const place = await (0, eval_place.g)({
    evalsDir: evalsDir,
    temp: temp,
    set: undefined,
    secrets: undefined
   }, machine);
   const {runCommand: runCommand, tempDir: tempDir, signal: signal} = place.grade;
   const deps = {
    runCommand: runCommand,
    tempDir: tempDir,
    signal: signal,
    setUp: setUpIn({
     git: git,
     hidden: [ evalsDir ]
    }, machine)
   };
   return (code, fix) => redGreen(code, fix, {
    test: values.test,
    setup: values.setup
   }, deps);
  }
  async function chosenPhase(name, machine) {
   if (!importPhases.has(name)) throw new errors.xL({
    what: "no case of this phase can be made from a fix",
    where: "--phase",
    expected: [ ...importPhases.keys() ].join(", "),
    got: `"${name}"`
   });
   return (0, load.Ez)(name, {
    builtIn: external_node_path_.join(machine.actionRoot, "phases"),
    override: async () => (0, arms.Yc)(name, machine.cwd)
   });
  }
  async function refuseExisting(evalsDir, phase, id) {
   const dir = newCaseFolder(evalsDir, phase, id);
   if (await isFolder(dir)) throw caseExists(dir);
  }
  async function isFolder(dir) {
   return (await (0, promises_.stat)(dir).catch(() => undefined))?.isDirectory() === true;
  }
  function numberOf(text, option) {
   const number = (0, eval_arguments._)(text, option);
   if (number === undefined) throw new errors.xL({
    what: `${option} is missing`,
    fix: `Usage: ${usage}`
   });
   return number;
  }
  const maxIdLength = 48;
  function idOf(title, number) {
   const words = title.toLowerCase().normalize("NFKD").split(/[^a-z0-9]+/).filter(word => word !== "");
   const fitting = words.filter((_, at) => words.slice(0, at + 1).join("-").length <= maxIdLength);
   return fitting.length === 0 ? `issue-${number}` : fitting.join("-");
  }
  function today(machine) {
   return machine.clock().toISOString().slice(0, 10);
  }
  function tell(dir, {case: made, todo: todo}, machine) {
   const lines = todo.map(each => `  - ${each}`);
   machine.stdout.write(`case: ${dir}\n\nBefore you commit it:\n${lines.join("\n")}\n  - harness eval verify --cases ${made.phase}/${made.id}\n`);
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
