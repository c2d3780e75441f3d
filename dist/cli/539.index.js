export const id = 539;

export const ids = [ 539 ];

export const modules = {
 2539: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readOnlyRecording: () => readOnlyRecording,
   BP: () => recordingPath,
   zI: () => recordingReader,
   zC: () => recordingWriter
  });
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(9473);
  var external_node_zlib_ = __webpack_require__(8522);
  var schemas = __webpack_require__(2503);
  var outcome = __webpack_require__(7072);
  var usage = __webpack_require__(4119);
  var recording = __webpack_require__(1900);
  const schemaName = "harness/recording@1";
  const maxBytes = 256 * 1024 * 1024;
  const index = schemas.Whr().nonnegative();
  const rate = schemas.aig().nonnegative();
  const priceSchema = schemas.rej({
   bands: schemas.YOg(schemas.rej({
    promptTokensUpTo: rate.nullable().transform(value => value ?? Infinity),
    input: rate,
    output: rate,
    cacheRead: rate,
    cacheWrite: rate,
    cacheWriteLong: rate
   })),
   source: schemas.YjP()
  });
  const headerSchema = schemas.rej({
   schema: schemas.euz(schemaName),
   model: schemas.YjP().min(1),
   price: priceSchema.nullable()
  });
  const stopSchema = schemas.gMt("kind", [ schemas.rej({
   kind: schemas.k5n([ "end", "tool_calls", "length", "pause", "context_overflow" ])
  }), schemas.rej({
   kind: schemas.euz("refusal"),
   category: schemas.YjP(),
   explanation: schemas.YjP()
  }), schemas.rej({
   kind: schemas.euz("unknown"),
   reason: schemas.YjP()
  }) ]);
  const toolCallSchema = schemas.KCZ([ schemas.rej({
   id: schemas.YjP(),
   name: schemas.YjP(),
   malformed: schemas.YjP()
  }), schemas.rej({
   id: schemas.YjP(),
   name: schemas.YjP(),
   input: schemas.L5J()
  }) ]);
  const maybe = schemas.YjP().nullable().transform(value => value ?? undefined);
  const answerSchema = schemas.gMt("kind", [ schemas.rej({
   kind: schemas.euz("reply"),
   reply: schemas.rej({
    stop: stopSchema,
    text: schemas.YjP(),
    toolCalls: schemas.YOg(toolCallSchema),
    usage: usage.ht,
    native: schemas.L5J(),
    requestId: maybe
   })
  }), schemas.rej({
   kind: schemas.euz("failure"),
   code: outcome.CA,
   message: schemas.YjP(),
   status: schemas.Whr().nullable().transform(value => value ?? undefined),
   requestId: maybe,
   usage: usage.ht
  }) ]);
  const retrySchema = schemas.rej({
   attempt: schemas.Whr(),
   code: outcome.CA,
   message: schemas.YjP(),
   delayMs: schemas.aig().nonnegative(),
   usage: usage.ht
  });
  const callSchema = schemas.rej({
   trial: schemas.Whr().positive(),
   system: index,
   tools: index,
   schema: index,
   maxOutputTokens: schemas.Whr().positive(),
   messages: schemas.YOg(index),
   retries: schemas.YOg(retrySchema),
   answer: answerSchema
  });
  const lineSchema = schemas.KCZ([ schemas.rej({
   part: schemas.L5J()
  }).refine(line => line.part !== undefined), schemas.rej({
   call: callSchema
  }) ]);
  function encodeRecording({model: model, price: price, calls: calls}) {
   const lines = [ JSON.stringify({
    schema: schemaName,
    model: model,
    price: price && withoutInfinity(price)
   }) ];
   const places = new Map;
   const place = ({value: value, sha256: sha256}) => {
    const known = places.get(sha256);
    if (known !== undefined) return known;
    lines.push(JSON.stringify({
     part: value
    }));
    places.set(sha256, places.size);
    return places.size - 1;
   };
   for (const call of calls.toSorted((a, b) => a.trial - b.trial)) {
    const {system: system, tools: tools, schema: schema, maxOutputTokens: maxOutputTokens, messages: messages} = call.request;
    const request = {
     ...{
      system: place(system),
      tools: place(tools),
      schema: place(schema)
     },
     ...{
      maxOutputTokens: maxOutputTokens,
      messages: messages.map(place)
     }
    };
    const {trial: trial, retries: retries, answer: answer} = call;
    lines.push(JSON.stringify({
     call: {
      trial: trial,
      ...request,
      retries: retries,
      answer: withNulls(answer)
     }
    }));
   }
   return (0, external_node_zlib_.gzipSync)(`${lines.join("\n")}\n`, {
    level: 9
   });
  }
  function withoutInfinity({bands: bands, source: source}) {
   const finite = value => Number.isFinite(value) ? value : null;
   return {
    bands: bands.map(band => ({
     ...band,
     promptTokensUpTo: finite(band.promptTokensUpTo)
    })),
    source: source
   };
  }
  function withNulls(answer) {
   if (answer.kind === "failure") return {
    ...answer,
    status: answer.status ?? null,
    requestId: answer.requestId ?? null
   };
   const {reply: reply} = answer;
   return {
    ...answer,
    reply: {
     ...reply,
     native: reply.native ?? null,
     requestId: reply.requestId ?? null
    }
   };
  }
  function decodeRecording(bytes, file) {
   const lines = unzip(bytes, file).split("\n");
   if (lines.pop() !== "") throw faulty(file, "the last line is cut off");
   const [first, ...rest] = lines.map((line, at) => parseLine(line, {
    file: file,
    number: at + 1
   }));
   const header = headerSchema.safeParse(first);
   if (!header.success) throw foreign(first, file);
   const parts = [];
   const calls = [];
   for (const [at, line] of rest.entries()) {
    const parsed = lineSchema.safeParse(line);
    if (!parsed.success) throw faulty(file, `line ${at + 2} is neither a part nor a call`);
    if ("part" in parsed.data) parts.push((0, recording.sM)(parsed.data.part)); else calls.push(readCall(parsed.data.call, parts, {
     file: file,
     number: at + 2
    }));
   }
   const {model: model, price: price} = header.data;
   return {
    model: model,
    price: price,
    calls: calls
   };
  }
  function unzip(bytes, file) {
   try {
    return (0, external_node_zlib_.gunzipSync)(bytes, {
     maxOutputLength: maxBytes
    }).toString("utf8");
   } catch (cause) {
    throw faulty(file, "it cannot be unpacked: cut off, changed, or no gzip file", cause);
   }
  }
  function parseLine(text, {file: file, number: number}) {
   try {
    return JSON.parse(text);
   } catch (cause) {
    throw faulty(file, `line ${number} is not JSON`, cause);
   }
  }
  const schemaField = schemas._H3({
   schema: schemas.YjP()
  });
  function foreign(header, file) {
   const schema = schemaField.safeParse(header).data?.schema;
   if (schema === undefined || schema === schemaName) return faulty(file, "its first line is no header");
   return new errors.xL({
    what: "a recording of another version",
    where: file,
    expected: schemaName,
    got: JSON.stringify(schema),
    fix: "Record anew (`--record`, which calls the model)"
   });
  }
  function readCall(call, parts, line) {
   const part = at => {
    const found = parts[at];
    if (found !== undefined) return found;
    throw faulty(line.file, `line ${line.number} names part ${at}, which is not there`);
   };
   const {system: system, tools: tools, schema: schema, messages: messages, maxOutputTokens: maxOutputTokens, trial: trial, retries: retries, answer: answer} = call;
   const request = {
    system: part(system),
    tools: part(tools),
    schema: part(schema),
    maxOutputTokens: maxOutputTokens,
    messages: messages.map(part)
   };
   return {
    trial: trial,
    request: request,
    retries: retries,
    answer: answer
   };
  }
  function faulty(file, got, cause) {
   return new errors.xL({
    what: "not a usable recording",
    where: file,
    got: got,
    fix: "Restore the file, or record anew (`--record`, which calls the model)"
   }, {
    cause: cause
   });
  }
  const suffix = ".jsonl.gz";
  function recordingPath(caseDir, model) {
   const name = model.replaceAll("/", "--").replace(/[^\w.-]/g, "_");
   return external_node_path_.join(caseDir, "recordings", `${name}${suffix}`);
  }
  async function readRecording(file) {
   return decodeRecording(await readBytes(file), file);
  }
  async function readBytes(file) {
   try {
    return await (0, promises_.readFile)(file);
   } catch (cause) {
    throw new errors.xL({
     what: "there is no recording",
     where: file,
     fix: "Record it first (`--record`, which calls the model), or run live"
    }, {
     cause: cause
    });
   }
  }
  async function readOnlyRecording(folderOrFile) {
   if (folderOrFile.endsWith(suffix)) return readRecording(folderOrFile);
   const names = await (0, promises_.readdir)(folderOrFile).catch(() => []);
   const found = names.filter(name => name.endsWith(suffix)).sort();
   const [only, ...others] = found;
   if (only !== undefined && others.length === 0) return readRecording(external_node_path_.join(folderOrFile, only));
   throw new errors.xL({
    what: only === undefined ? "there is no recording" : "there is more than one recording",
    where: folderOrFile,
    expected: `a folder with one ${suffix} file, or the path of such a file`,
    ...only === undefined ? {} : {
     got: found.join(", ")
    }
   });
  }
  function recordingReader(maxFiles) {
   const kept = new Map;
   return async file => {
    const state = await stateOf(file);
    const known = kept.get(file);
    const entry = known?.state === state ? known : {
     state: state,
     recording: readRecording(file)
    };
    kept.delete(file);
    kept.set(file, entry);
    for (const oldest of kept.keys()) {
     if (kept.size <= maxFiles) break;
     kept.delete(oldest);
    }
    return entry.recording;
   };
  }
  async function stateOf(file) {
   const stats = await (0, promises_.stat)(file, {
    bigint: true
   }).catch(() => undefined);
   return stats === undefined ? "missing" : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
  }
  function recordingWriter() {
   let last = Promise.resolve();
   return {
    keep: async (file, model, calls) => {
     const saved = last.then(() => replaceTrials(file, model, calls));
     last = saved.catch(() => undefined);
     await saved;
    }
   };
  }
  async function readOwn(file, model) {
   const recording = await readRecording(file);
   if (recording.model === model) return recording;
   throw new errors.xL({
    what: "the file holds a recording of another model",
    where: file,
    expected: model,
    got: recording.model
   });
  }
  async function replaceTrials(file, {model: model, price: price}, calls) {
   const before = await stateOf(file) === "missing" ? [] : (await readOwn(file, model)).calls;
   const trials = new Set(calls.map(({trial: trial}) => trial));
   const kept = before.filter(({trial: trial}) => !trials.has(trial));
   await (0, promises_.mkdir)(external_node_path_.dirname(file), {
    recursive: true
   });
   const partial = `${file}.${process.pid}.tmp`;
   try {
    await (0, promises_.writeFile)(partial, encodeRecording({
     model: model,
     price: price,
     calls: [ ...kept, ...calls ]
    }));
    await (0, promises_.rename)(partial, file);
   } finally {
    await (0, promises_.rm)(partial, {
     force: true
    });
   }
  }
 },
 1900: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CI: () => partsOf,
   VH: () => rewriter,
   lq: () => requestKey,
   sM: () => makePart
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  function requestKey(model, request) {
   const {system: system, tools: tools, schema: schema, maxOutputTokens: maxOutputTokens, messages: messages} = request;
   const parts = [ system, tools, schema, ...messages ].map(({sha256: sha256}) => sha256);
   return sha256Of(JSON.stringify([ model, maxOutputTokens, ...parts ]));
  }
  function makePart(value) {
   return {
    value: value,
    sha256: sha256Of(JSON.stringify(value))
   };
  }
  function sha256Of(text) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
  }
  function partsOf(requests) {
   const parts = requests.flatMap(({system: system, tools: tools, schema: schema, messages: messages}) => [ ...[ system, tools, schema ], ...messages ]);
   return new Map(parts.map(part => [ part.sha256, part ]));
  }
  const workspaceMark = "{{workspace}}";
  function rewriter({redact: redact, workspace: workspace}, known = new Map) {
   const hide = text => redact(workspace === null ? text : text.replaceAll(workspace, workspaceMark));
   const seen = new WeakMap;
   const rewritten = (value, change) => (known.size === 0 ? undefined : known.get(makePart(value).sha256)) ?? makePart(change());
   const partOf = (value, change) => {
    const part = seen.get(value) ?? rewritten(value, change);
    seen.set(value, part);
    return part;
   };
   const hidden = value => mapTexts(value, hide);
   let system;
   return {
    request: request => {
     if (system?.text !== request.system) system = {
      text: request.system,
      part: rewritten(request.system, () => hide(request.system))
     };
     return {
      system: system.part,
      tools: partOf(request.tools, () => hidden(request.tools)),
      schema: partOf(request.resultSchema, () => hidden(request.resultSchema)),
      maxOutputTokens: request.maxOutputTokens,
      messages: request.messages.map(message => partOf(message, () => hidden(message.role === "tool" ? withTimelessOutput(message) : message)))
     };
    },
    store: value => mapTexts(value, hide),
    restore: value => workspace === null ? value : mapTexts(value, text => text.replaceAll(workspaceMark, () => workspace))
   };
  }
  function withTimelessOutput(message) {
   const results = message.results.map(result => result.name === "bash" ? {
    ...result,
    text: timelessOutput(result.text)
   } : result);
   return {
    ...message,
    results: results
   };
  }
  const volatile = [ [ /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "{{time}}" ], [ /\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b/g, "{{time}}" ], [ /\bduration_ms:? [\d.]+/g, "duration_ms {{duration}}" ], [ /\b\d+(?:\.\d+)? ?(?:ns|[u\xb5]s|ms|s|secs?|seconds?|mins?|minutes?)\b/g, "{{duration}}" ], [ /(\b127\.0\.0\.1|\blocalhost|\[::1\]):\d{2,5}\b/g, "$1:{{port}}" ], [ /\/tmp\/[\w.-]+/g, "/tmp/{{name}}" ], [ /\(node:\d+\)/g, "(node:{{pid}})" ] ];
  function timelessOutput(text) {
   return volatile.reduce((rest, [pattern, mark]) => rest.replace(pattern, mark), text);
  }
  function mapTexts(value, change) {
   if (typeof value === "string") return change(value);
   if (Array.isArray(value)) return value.map(item => mapTexts(item, change));
   if (value === null || typeof value !== "object") return value;
   return Object.fromEntries(Object.entries(value).map(([key, item]) => [ change(key), mapTexts(item, change) ]));
  }
 }
};
