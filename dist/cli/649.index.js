export const id = 649;

export const ids = [ 649 ];

export const modules = {
 9649: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   loadScripted: () => loadScripted
  });
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);
  var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5066);
  var _prices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
  var _scenario_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1529);
  const charsPerToken = 4;
  async function loadScripted(id, path, settings) {
   const scenario = (0, _scenario_js__WEBPACK_IMPORTED_MODULE_4__.M)(await readText(path, settings), path);
   const turns = turnsOf(scenario, settings.scenario, path);
   return {
    id: id,
    price: _prices_js__WEBPACK_IMPORTED_MODULE_3__.u,
    respond: async (request, {signal: signal}) => {
     const {turn: turn, number: number} = currentTurn(turns, request);
     if (turn.delay_ms !== undefined && !signal.aborted) await settings.sleep(turn.delay_ms, signal).catch(() => undefined);
     if (signal.aborted) throw new _model_js__WEBPACK_IMPORTED_MODULE_2__.m("the model call was interrupted", {
      code: "interrupted",
      usage: _usage_js__WEBPACK_IMPORTED_MODULE_1__.tk
     });
     return play(turn, number, request);
    }
   };
  }
  async function readText(path, {readScenario: readScenario}) {
   try {
    return await readScenario(path);
   } catch (thrown) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
     what: "cannot read the scenario",
     where: path
    }, {
     cause: thrown
    });
   }
  }
  function turnsOf(scenario, {phase: phase, round: round}, path) {
   const part = (round > 0 ? scenario.phases[`${phase}-${round}`] : undefined) ?? scenario.phases[phase];
   if (part !== undefined) return part.turns;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
    what: `the scenario has no part for phase ${phase}, round ${round}`,
    where: path,
    expected: Object.keys(scenario.phases).join(", ")
   });
  }
  function currentTurn(turns, request) {
   checkHistory(request.messages);
   const number = request.messages.filter(message => message.role === "assistant").length;
   const turn = turns[number];
   if (turn === undefined) throw refused(`the scenario ends after ${turns.length} turns and was asked for one more`);
   const said = saidSoFar(request);
   const missing = turn.expect?.find(text => !said.includes(text));
   if (missing !== undefined) throw refused(`turn ${number + 1} expects ${JSON.stringify(missing)} in the request, and it is not there`);
   return {
    turn: turn,
    number: number
   };
  }
  function refused(message) {
   return new _model_js__WEBPACK_IMPORTED_MODULE_2__.m(message, {
    code: "bad_request",
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_1__.tk
   });
  }
  function saidSoFar({system: system, messages: messages}) {
   const texts = messages.flatMap(message => {
    if (message.role === "user") return [ message.text ];
    return message.role === "tool" ? message.results.map(result => result.text) : [];
   });
   return [ system, ...texts ].join("\n");
  }
  const nativeSchema = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
   turn: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().nonnegative(),
   text: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
   callIds: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP()),
   paused: zod__WEBPACK_IMPORTED_MODULE_5__.zMY()
  });
  function checkHistory(messages) {
   if (messages[0]?.role !== "user") throw refused("the first message must be the prompt");
   let open;
   for (const [index, message] of messages.entries()) {
    if (message.role === "tool") checkResults(message, open, index); else if (open !== undefined && open.callIds.length > 0) throw refused(`messages.${index}: the calls ${open.callIds.join(", ")} have no results`);
    open = message.role === "assistant" ? readNative(message.native, index) : undefined;
   }
   if (open !== undefined && !open.paused) throw refused("the history must not end with a reply, unless it was paused");
  }
  function readNative(native, index) {
   const parsed = nativeSchema.safeParse(native);
   if (!parsed.success) throw refused(`messages.${index}: not a reply of this model`);
   return parsed.data;
  }
  function checkResults({results: results}, open, index) {
   const answered = results.map(result => result.callId).join(", ");
   const asked = (open?.callIds ?? []).join(", ");
   if (answered !== asked) throw refused(`messages.${index}: results for [${answered}], but the reply before asked for [${asked}]`);
  }
  function play(turn, number, request) {
   if (turn.fail !== undefined) throw new _model_js__WEBPACK_IMPORTED_MODULE_2__.m(turn.fail.message, {
    code: turn.fail.code,
    usage: usageOf(turn, request, "")
   });
   const toolCalls = (turn.calls ?? []).map(({tool: tool, input: input}, index) => ({
    id: `call_${number}_${index}`,
    name: tool,
    input: input
   }));
   const text = turn.result === undefined ? turn.say ?? turn.text ?? "" : JSON.stringify(turn.result);
   const stop = stopOf(turn);
   const native = {
    turn: number,
    text: text,
    callIds: toolCalls.map(call => call.id),
    paused: stop.kind === "pause"
   };
   const usage = usageOf(turn, request, text + JSON.stringify(turn.calls ?? ""));
   return {
    stop: stop,
    text: text,
    toolCalls: toolCalls,
    usage: usage,
    native: native,
    requestId: undefined
   };
  }
  function stopOf(turn) {
   if (turn.calls !== undefined) return {
    kind: "tool_calls"
   };
   if (turn.stop === undefined) return {
    kind: "end"
   };
   if (turn.stop !== "refusal") return {
    kind: turn.stop
   };
   return {
    kind: "refusal",
    category: turn.category ?? "scripted",
    explanation: turn.explanation ?? "the scenario refuses here"
   };
  }
  function usageOf({usage: usage}, request, reply) {
   const estimate = text => Math.ceil(text.length / charsPerToken);
   const given = usage ?? {};
   return {
    inputTokens: given.input ?? estimate(saidSoFar(request)),
    cacheReadTokens: given.cache_read ?? 0,
    cacheWriteTokens: given.cache_write ?? 0,
    cacheWriteLongTokens: 0,
    outputTokens: given.output ?? estimate(reply)
   };
  }
 }
};
