export const id = 840;
export const ids = [840];
export const modules = {

/***/ 6840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadScripted: () => (/* binding */ loadScripted)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/usage.js
var usage = __webpack_require__(4119);
// EXTERNAL MODULE: ./build/models/model.js
var model = __webpack_require__(5066);
// EXTERNAL MODULE: ./build/models/prices.js
var prices = __webpack_require__(3305);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/nesting.js
var nesting = __webpack_require__(2974);
// EXTERNAL MODULE: ./build/outcome.js
var outcome = __webpack_require__(7072);
;// CONCATENATED MODULE: ./build/models/scenario.js





const kinds = ['calls', 'result', 'text', 'stop', 'fail'];
const callSchema = schemas/* strictObject */.rej({
    tool: schemas/* string */.YjP().min(1),
    input: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
});
const usageSchema = schemas/* strictObject */.rej({
    input: schemas/* int */.Whr().nonnegative().optional(),
    cache_read: schemas/* int */.Whr().nonnegative().optional(),
    cache_write: schemas/* int */.Whr().nonnegative().optional(),
    output: schemas/* int */.Whr().nonnegative().optional(),
});
const turnSchema = schemas/* strictObject */.rej({
    say: schemas/* string */.YjP().optional(),
    calls: schemas/* array */.YOg(callSchema).min(1).optional(),
    result: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    text: schemas/* string */.YjP().optional(),
    stop: schemas/* enum */.k5n(['refusal', 'length', 'pause', 'context_overflow']).optional(),
    category: schemas/* string */.YjP().optional(),
    explanation: schemas/* string */.YjP().optional(),
    fail: schemas/* strictObject */.rej({ code: outcome/* errorCode */.CA, message: schemas/* string */.YjP() }).optional(),
    delay_ms: schemas/* int */.Whr().min(0).max(600_000).optional(),
    expect: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional(),
    usage: usageSchema.optional(),
})
    .superRefine((turn, context) => {
    const given = kinds.filter((kind) => turn[kind] !== undefined);
    if (given.length !== 1)
        context.addIssue(`exactly one of ${kinds.join(', ')} is needed, got ${given.join(', ') || 'none'}`);
    if (turn.say !== undefined && turn.calls === undefined)
        context.addIssue('say stands only beside calls');
    const ofRefusal = turn.category !== undefined || turn.explanation !== undefined;
    if (ofRefusal && turn.stop !== 'refusal')
        context.addIssue('category and explanation stand only beside stop: refusal');
});
const scenarioSchema = schemas/* strictObject */.rej({
    description: schemas/* string */.YjP().optional(),
    phases: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]*$/), schemas/* strictObject */.rej({ turns: schemas/* array */.YOg(turnSchema).min(1) })),
});
function parseScenario(text, file) {
    return (0,nesting/* withinStack */._)(file, () => readScenario(text, file));
}
function readScenario(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const fault = document.errors[0];
    if (fault !== undefined)
        throw new errors/* ConfigError */.xL({ what: fault.message, where: `${file}:${lines.linePos(fault.pos[0]).line}`, expected: 'YAML' }, { cause: fault });
    const parsed = scenarioSchema.safeParse(scenario_valueOf(document, file));
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues.map((issue) => `line ${lineOf(document, lines, issue.path)}: ${issue.path.join('.')}: ${issue.message}`);
    throw new errors/* ConfigError */.xL({ what: `faulty scenario: ${issues.join('; ')}`, where: file });
}
function scenario_valueOf(document, file) {
    try {
        return document.toJS();
    }
    catch (cause) {
        throw new errors/* ConfigError */.xL({ what: (0,errors/* messageOf */.bD)(cause), where: file, expected: 'YAML' }, { cause });
    }
}
function lineOf(document, lines, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        const range = positioned.safeParse(node).data?.range;
        if (range)
            return lines.linePos(range[0]).line;
    }
    return 1;
}
const positioned = schemas/* object */.Ikc({ range: schemas/* array */.YOg(schemas/* number */.aig()).nullish() }).transform(({ range }) => {
    const start = range?.[0];
    return { range: start === undefined ? undefined : [start] };
});

;// CONCATENATED MODULE: ./build/models/scripted.js






const charsPerToken = 4;
async function loadScripted(id, path, settings) {
    const scenario = parseScenario(await readText(path, settings), path);
    const turns = turnsOf(scenario, settings.scenario, path);
    return {
        id,
        price: prices/* freePrice */.u,
        respond: async (request, { signal }) => {
            const { turn, number } = currentTurn(turns, request);
            if (turn.delay_ms !== undefined && !signal.aborted)
                await settings.sleep(turn.delay_ms, signal).catch(() => undefined);
            if (signal.aborted)
                throw new model/* ModelError */.m('the model call was interrupted', { code: 'interrupted', usage: usage/* noUsage */.tk });
            return play(turn, number, request);
        },
    };
}
async function readText(path, { readScenario }) {
    try {
        return await readScenario(path);
    }
    catch (thrown) {
        throw new errors/* ConfigError */.xL({ what: 'cannot read the scenario', where: path }, { cause: thrown });
    }
}
function turnsOf(scenario, { phase, round }, path) {
    const part = (round > 0 ? scenario.phases[`${phase}-${round}`] : undefined) ?? scenario.phases[phase];
    if (part !== undefined)
        return part.turns;
    throw new errors/* ConfigError */.xL({
        what: `the scenario has no part for phase ${phase}, round ${round}`,
        where: path,
        expected: Object.keys(scenario.phases).join(', '),
    });
}
function currentTurn(turns, request) {
    checkHistory(request.messages);
    const number = request.messages.filter((message) => message.role === 'assistant').length;
    const turn = turns[number];
    if (turn === undefined)
        throw refused(`the scenario ends after ${turns.length} turns and was asked for one more`);
    const said = saidSoFar(request);
    const missing = turn.expect?.find((text) => !said.includes(text));
    if (missing !== undefined)
        throw refused(`turn ${number + 1} expects ${JSON.stringify(missing)} in the request, and it is not there`);
    return { turn, number };
}
function refused(message) {
    return new model/* ModelError */.m(message, { code: 'bad_request', usage: usage/* noUsage */.tk });
}
function saidSoFar({ system, messages }) {
    const texts = messages.flatMap((message) => {
        if (message.role === 'user')
            return [message.text];
        return message.role === 'tool' ? message.results.map((result) => result.text) : [];
    });
    return [system, ...texts].join('\n');
}
const nativeSchema = schemas/* strictObject */.rej({
    turn: schemas/* int */.Whr().nonnegative(),
    text: schemas/* string */.YjP(),
    callIds: schemas/* array */.YOg(schemas/* string */.YjP()),
    paused: schemas/* boolean */.zMY(),
});
function checkHistory(messages) {
    if (messages[0]?.role !== 'user')
        throw refused('the first message must be the prompt');
    let open;
    for (const [index, message] of messages.entries()) {
        if (message.role === 'tool')
            checkResults(message, open, index);
        else if (open !== undefined && open.callIds.length > 0)
            throw refused(`messages.${index}: the calls ${open.callIds.join(', ')} have no results`);
        open = message.role === 'assistant' ? readNative(message.native, index) : undefined;
    }
    if (open !== undefined && !open.paused)
        throw refused('the history must not end with a reply, unless it was paused');
}
function readNative(native, index) {
    const parsed = nativeSchema.safeParse(native);
    if (!parsed.success)
        throw refused(`messages.${index}: not a reply of this model`);
    return parsed.data;
}
function checkResults({ results }, open, index) {
    const answered = results.map((result) => result.callId).join(', ');
    const asked = (open?.callIds ?? []).join(', ');
    if (answered !== asked)
        throw refused(`messages.${index}: results for [${answered}], but the reply before asked for [${asked}]`);
}
function play(turn, number, request) {
    if (turn.fail !== undefined)
        throw new model/* ModelError */.m(turn.fail.message, { code: turn.fail.code, usage: usageOf(turn, request, '') });
    const toolCalls = (turn.calls ?? []).map(({ tool, input }, index) => ({
        id: `call_${number}_${index}`,
        name: tool,
        input,
    }));
    const text = turn.result === undefined ? (turn.say ?? turn.text ?? '') : JSON.stringify(turn.result);
    const stop = stopOf(turn);
    const native = {
        turn: number,
        text,
        callIds: toolCalls.map((call) => call.id),
        paused: stop.kind === 'pause',
    };
    const usage = usageOf(turn, request, text + JSON.stringify(turn.calls ?? ''));
    return { stop, text, toolCalls, usage, native, requestId: undefined };
}
function stopOf(turn) {
    if (turn.calls !== undefined)
        return { kind: 'tool_calls' };
    if (turn.stop === undefined)
        return { kind: 'end' };
    if (turn.stop !== 'refusal')
        return { kind: turn.stop };
    return {
        kind: 'refusal',
        category: turn.category ?? 'scripted',
        explanation: turn.explanation ?? 'the scenario refuses here',
    };
}
function usageOf({ usage }, request, reply) {
    const estimate = (text) => Math.ceil(text.length / charsPerToken);
    const given = usage ?? {};
    return {
        inputTokens: given.input ?? estimate(saidSoFar(request)),
        cacheReadTokens: given.cache_read ?? 0,
        cacheWriteTokens: given.cache_write ?? 0,
        cacheWriteLongTokens: 0,
        outputTokens: given.output ?? estimate(reply),
    };
}


/***/ })

};
