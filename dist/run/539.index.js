export const id = 539;
export const ids = [539];
export const modules = {

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOnlyRecording: () => (/* binding */ readOnlyRecording)
});

// UNUSED EXPORTS: readRecording, recordingPath, recordingReader, recordingWriter

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/outcome.js
var outcome = __webpack_require__(7072);
// EXTERNAL MODULE: ./build/usage.js
var usage = __webpack_require__(4119);
// EXTERNAL MODULE: ./build/models/recording.js
var recording = __webpack_require__(1900);
;// CONCATENATED MODULE: ./build/models/recording-format.js






const schemaName = 'harness/recording@1';
const maxBytes = 256 * 1024 * 1024;
const index = schemas/* int */.Whr().nonnegative();
const rate = schemas/* number */.aig().nonnegative();
const priceSchema = schemas/* strictObject */.rej({
    bands: schemas/* array */.YOg(schemas/* strictObject */.rej({
        promptTokensUpTo: rate.nullable().transform((value) => value ?? Infinity),
        input: rate,
        output: rate,
        cacheRead: rate,
        cacheWrite: rate,
        cacheWriteLong: rate,
    })),
    source: schemas/* string */.YjP(),
});
const headerSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(schemaName),
    model: schemas/* string */.YjP().min(1),
    price: priceSchema.nullable(),
});
const stopSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['end', 'tool_calls', 'length', 'pause', 'context_overflow']) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('refusal'), category: schemas/* string */.YjP(), explanation: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unknown'), reason: schemas/* string */.YjP() }),
]);
const toolCallSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), malformed: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), input: schemas/* unknown */.L5J() }),
]);
const maybe = schemas/* string */.YjP()
    .nullable()
    .transform((value) => value ?? undefined);
const answerSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('reply'),
        reply: schemas/* strictObject */.rej({
            stop: stopSchema,
            text: schemas/* string */.YjP(),
            toolCalls: schemas/* array */.YOg(toolCallSchema),
            usage: usage/* usageSchema */.ht,
            native: schemas/* unknown */.L5J(),
            requestId: maybe,
        }),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('failure'),
        code: outcome/* errorCode */.CA,
        message: schemas/* string */.YjP(),
        status: schemas/* int */.Whr()
            .nullable()
            .transform((value) => value ?? undefined),
        requestId: maybe,
        usage: usage/* usageSchema */.ht,
    }),
]);
const retrySchema = schemas/* strictObject */.rej({
    attempt: schemas/* int */.Whr(),
    code: outcome/* errorCode */.CA,
    message: schemas/* string */.YjP(),
    delayMs: schemas/* number */.aig().nonnegative(),
    usage: usage/* usageSchema */.ht,
});
const callSchema = schemas/* strictObject */.rej({
    trial: schemas/* int */.Whr().positive(),
    system: index,
    tools: index,
    schema: index,
    maxOutputTokens: schemas/* int */.Whr().positive(),
    messages: schemas/* array */.YOg(index),
    retries: schemas/* array */.YOg(retrySchema),
    answer: answerSchema,
});
const lineSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ part: schemas/* unknown */.L5J() }).refine((line) => line.part !== undefined),
    schemas/* strictObject */.rej({ call: callSchema }),
]);
function recording_format_encodeRecording({ model, price, calls }) {
    const lines = [JSON.stringify({ schema: schemaName, model, price: price && withoutInfinity(price) })];
    const places = new Map();
    const place = ({ value, sha256 }) => {
        const known = places.get(sha256);
        if (known !== undefined)
            return known;
        lines.push(JSON.stringify({ part: value }));
        places.set(sha256, places.size);
        return places.size - 1;
    };
    for (const call of calls.toSorted((a, b) => a.trial - b.trial)) {
        const { system, tools, schema, maxOutputTokens, messages } = call.request;
        const request = {
            ...{ system: place(system), tools: place(tools), schema: place(schema) },
            ...{ maxOutputTokens, messages: messages.map(place) },
        };
        const { trial, retries, answer } = call;
        lines.push(JSON.stringify({ call: { trial, ...request, retries, answer: withNulls(answer) } }));
    }
    return gzipSync(`${lines.join('\n')}\n`, { level: 9 });
}
function withoutInfinity({ bands, source }) {
    const finite = (value) => (Number.isFinite(value) ? value : null);
    return {
        bands: bands.map((band) => ({ ...band, promptTokensUpTo: finite(band.promptTokensUpTo) })),
        source,
    };
}
function withNulls(answer) {
    if (answer.kind === 'failure')
        return { ...answer, status: answer.status ?? null, requestId: answer.requestId ?? null };
    const { reply } = answer;
    return {
        ...answer,
        reply: { ...reply, native: reply.native ?? null, requestId: reply.requestId ?? null },
    };
}
function decodeRecording(bytes, file) {
    const lines = unzip(bytes, file).split('\n');
    if (lines.pop() !== '')
        throw faulty(file, 'the last line is cut off');
    const [first, ...rest] = lines.map((line, at) => parseLine(line, { file, number: at + 1 }));
    const header = headerSchema.safeParse(first);
    if (!header.success)
        throw foreign(first, file);
    const parts = [];
    const calls = [];
    for (const [at, line] of rest.entries()) {
        const parsed = lineSchema.safeParse(line);
        if (!parsed.success)
            throw faulty(file, `line ${at + 2} is neither a part nor a call`);
        if ('part' in parsed.data)
            parts.push((0,recording/* makePart */.sM)(parsed.data.part));
        else
            calls.push(readCall(parsed.data.call, parts, { file, number: at + 2 }));
    }
    const { model, price } = header.data;
    return { model, price, calls };
}
function unzip(bytes, file) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: maxBytes }).toString('utf8');
    }
    catch (cause) {
        throw faulty(file, 'it cannot be unpacked: cut off, changed, or no gzip file', cause);
    }
}
function parseLine(text, { file, number }) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw faulty(file, `line ${number} is not JSON`, cause);
    }
}
const schemaField = schemas/* looseObject */._H3({ schema: schemas/* string */.YjP() });
function foreign(header, file) {
    const schema = schemaField.safeParse(header).data?.schema;
    if (schema === undefined || schema === schemaName)
        return faulty(file, 'its first line is no header');
    return new errors/* ConfigError */.xL({
        what: 'a recording of another version',
        where: file,
        expected: schemaName,
        got: JSON.stringify(schema),
        fix: 'Record anew (`--record`, which calls the model)',
    });
}
function readCall(call, parts, line) {
    const part = (at) => {
        const found = parts[at];
        if (found !== undefined)
            return found;
        throw faulty(line.file, `line ${line.number} names part ${at}, which is not there`);
    };
    const { system, tools, schema, messages, maxOutputTokens, trial, retries, answer } = call;
    const request = {
        system: part(system),
        tools: part(tools),
        schema: part(schema),
        maxOutputTokens,
        messages: messages.map(part),
    };
    return { trial, request, retries, answer };
}
function faulty(file, got, cause) {
    return new errors/* ConfigError */.xL({
        what: 'not a usable recording',
        where: file,
        got,
        fix: 'Restore the file, or record anew (`--record`, which calls the model)',
    }, { cause });
}

;// CONCATENATED MODULE: ./build/models/recording-file.js




const suffix = '.jsonl.gz';
function recordingPath(caseDir, model) {
    const name = model.replaceAll('/', '--').replace(/[^\w.-]/g, '_');
    return path.join(caseDir, 'recordings', `${name}${suffix}`);
}
async function readRecording(file) {
    return decodeRecording(await readBytes(file), file);
}
async function readBytes(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (cause) {
        throw new errors/* ConfigError */.xL({
            what: 'there is no recording',
            where: file,
            fix: 'Record it first (`--record`, which calls the model), or run live',
        }, { cause });
    }
}
async function readOnlyRecording(folderOrFile) {
    if (folderOrFile.endsWith(suffix))
        return readRecording(folderOrFile);
    const names = await (0,promises_.readdir)(folderOrFile).catch(() => []);
    const found = names.filter((name) => name.endsWith(suffix)).sort();
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return readRecording(external_node_path_.join(folderOrFile, only));
    throw new errors/* ConfigError */.xL({
        what: only === undefined ? 'there is no recording' : 'there is more than one recording',
        where: folderOrFile,
        expected: `a folder with one ${suffix} file, or the path of such a file`,
        ...(only === undefined ? {} : { got: found.join(', ') }),
    });
}
function recordingReader(maxFiles) {
    const kept = new Map();
    return async (file) => {
        const state = await stateOf(file);
        const known = kept.get(file);
        const entry = known?.state === state ? known : { state, recording: readRecording(file) };
        kept.delete(file);
        kept.set(file, entry);
        for (const oldest of kept.keys()) {
            if (kept.size <= maxFiles)
                break;
            kept.delete(oldest);
        }
        return entry.recording;
    };
}
async function stateOf(file) {
    const stats = await stat(file, { bigint: true }).catch(() => undefined);
    return stats === undefined ? 'missing' : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
}
function recordingWriter() {
    let last = Promise.resolve();
    return {
        keep: async (file, model, calls) => {
            const saved = last.then(() => replaceTrials(file, model, calls));
            last = saved.catch(() => undefined);
            await saved;
        },
    };
}
async function readOwn(file, model) {
    const recording = await readRecording(file);
    if (recording.model === model)
        return recording;
    throw new ConfigError({
        what: 'the file holds a recording of another model',
        where: file,
        expected: model,
        got: recording.model,
    });
}
async function replaceTrials(file, { model, price }, calls) {
    const before = (await stateOf(file)) === 'missing' ? [] : (await readOwn(file, model)).calls;
    const trials = new Set(calls.map(({ trial }) => trial));
    const kept = before.filter(({ trial }) => !trials.has(trial));
    await mkdir(path.dirname(file), { recursive: true });
    const partial = `${file}.${process.pid}.tmp`;
    try {
        await writeFile(partial, encodeRecording({ model, price, calls: [...kept, ...calls] }));
        await rename(partial, file);
    }
    finally {
        await rm(partial, { force: true });
    }
}


/***/ }),

/***/ 1900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   VH: () => (/* binding */ rewriter),
/* harmony export */   lq: () => (/* binding */ requestKey),
/* harmony export */   sM: () => (/* binding */ makePart)
/* harmony export */ });
/* unused harmony export timelessOutput */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function requestKey(model, request) {
    const { system, tools, schema, maxOutputTokens, messages } = request;
    const parts = [system, tools, schema, ...messages].map(({ sha256 }) => sha256);
    return sha256Of(JSON.stringify([model, maxOutputTokens, ...parts]));
}
function makePart(value) {
    return { value, sha256: sha256Of(JSON.stringify(value)) };
}
function sha256Of(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
function partsOf(requests) {
    const parts = requests.flatMap(({ system, tools, schema, messages }) => [
        ...[system, tools, schema],
        ...messages,
    ]);
    return new Map(parts.map((part) => [part.sha256, part]));
}
const workspaceMark = '{{workspace}}';
function rewriter({ redact, workspace }, known = new Map()) {
    const hide = (text) => redact(workspace === null ? text : text.replaceAll(workspace, workspaceMark));
    const seen = new WeakMap();
    const rewritten = (value, change) => (known.size === 0 ? undefined : known.get(makePart(value).sha256)) ?? makePart(change());
    const partOf = (value, change) => {
        const part = seen.get(value) ?? rewritten(value, change);
        seen.set(value, part);
        return part;
    };
    const hidden = (value) => mapTexts(value, hide);
    let system;
    return {
        request: (request) => {
            if (system?.text !== request.system)
                system = { text: request.system, part: rewritten(request.system, () => hide(request.system)) };
            return {
                system: system.part,
                tools: partOf(request.tools, () => hidden(request.tools)),
                schema: partOf(request.resultSchema, () => hidden(request.resultSchema)),
                maxOutputTokens: request.maxOutputTokens,
                messages: request.messages.map((message) => partOf(message, () => hidden(message.role === 'tool' ? withTimelessOutput(message) : message))),
            };
        },
        store: (value) => mapTexts(value, hide),
        restore: (value) => workspace === null
            ? value
            : mapTexts(value, (text) => text.replaceAll(workspaceMark, () => workspace)),
    };
}
function withTimelessOutput(message) {
    const results = message.results.map((result) => result.name === 'bash' ? { ...result, text: timelessOutput(result.text) } : result);
    return { ...message, results };
}
const volatile = [
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '{{time}}'],
    [/\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b/g, '{{time}}'],
    [/\bduration_ms:? [\d.]+/g, 'duration_ms {{duration}}'],
    [/\b\d+(?:\.\d+)? ?(?:ns|[uµ]s|ms|s|secs?|seconds?|mins?|minutes?)\b/g, '{{duration}}'],
    [/(\b127\.0\.0\.1|\blocalhost|\[::1\]):\d{2,5}\b/g, '$1:{{port}}'],
    [/\/tmp\/[\w.-]+/g, '/tmp/{{name}}'],
    [/\(node:\d+\)/g, '(node:{{pid}})'],
];
function timelessOutput(text) {
    return volatile.reduce((rest, [pattern, mark]) => rest.replace(pattern, mark), text);
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapTexts(item, change)]));
}


/***/ })

};
