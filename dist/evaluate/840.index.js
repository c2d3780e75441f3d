export const id = 840;

export const ids = [ 840 ];

export const modules = {
 6840: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   loadScripted: () => loadScripted
  });
  var schemas = __webpack_require__(2047);
  var errors = __webpack_require__(9473);
  var usage = __webpack_require__(4119);
  var model = __webpack_require__(5066);
  var prices = __webpack_require__(3305);
  var dist = __webpack_require__(8815);
  var nesting = __webpack_require__(2974);
  var outcome = __webpack_require__(7072);
  const kinds = [ "calls", "result", "text", "stop", "fail" ];
  const callSchema = schemas.rej({
   tool: schemas.YjP().min(1),
   input: schemas.g1P(schemas.YjP(), schemas.L5J()).default({})
  });
  const usageSchema = schemas.rej({
   input: schemas.Whr().nonnegative().optional(),
   cache_read: schemas.Whr().nonnegative().optional(),
   cache_write: schemas.Whr().nonnegative().optional(),
   output: schemas.Whr().nonnegative().optional()
  });
  const turnSchema = schemas.rej({
   say: schemas.YjP().optional(),
   calls: schemas.YOg(callSchema).min(1).optional(),
   result: schemas.g1P(schemas.YjP(), schemas.L5J()).optional(),
   text: schemas.YjP().optional(),
   stop: schemas.k5n([ "refusal", "length", "pause", "context_overflow" ]).optional(),
   category: schemas.YjP().optional(),
   explanation: schemas.YjP().optional(),
   fail: schemas.rej({
    code: outcome.CA,
    message: schemas.YjP()
   }).optional(),
   delay_ms: schemas.Whr().min(0).max(6e5).optional(),
   expect: schemas.YOg(schemas.YjP().min(1)).optional(),
   usage: usageSchema.optional()
  }).superRefine((turn, context) => {
   const given = kinds.filter(kind => turn[kind] !== undefined);
   if (given.length !== 1) context.addIssue(`exactly one of ${kinds.join(", ")} is needed, got ${given.join(", ") || "none"}`);
   if (turn.say !== undefined && turn.calls === undefined) context.addIssue("say stands only beside calls");
   const ofRefusal = turn.category !== undefined || turn.explanation !== undefined;
   if (ofRefusal && turn.stop !== "refusal") context.addIssue("category and explanation stand only beside stop: refusal");
  });
  const scenarioSchema = schemas.rej({
   description: schemas.YjP().optional(),
   phases: schemas.g1P(schemas.YjP().regex(/^[a-z][a-z0-9-]*$/), schemas.rej({
    turns: schemas.YOg(turnSchema).min(1)
   }))
  });
  function parseScenario(text, file) {
   return (0, nesting._)(file, () => readScenario(text, file));
  }
  function readScenario(text, file) {
   const lines = new dist.HN;
   const document = (0, dist.Tp)(text, {
    lineCounter: lines,
    uniqueKeys: true
   });
   const fault = document.errors[0];
   if (fault !== undefined) throw new errors.xL({
    what: fault.message,
    where: `${file}:${lines.linePos(fault.pos[0]).line}`,
    expected: "YAML"
   }, {
    cause: fault
   });
   const parsed = scenarioSchema.safeParse(scenario_valueOf(document, file));
   if (parsed.success) return parsed.data;
   const issues = parsed.error.issues.map(issue => `line ${lineOf(document, lines, issue.path)}: ${issue.path.join(".")}: ${issue.message}`);
   throw new errors.xL({
    what: `faulty scenario: ${issues.join("; ")}`,
    where: file
   });
  }
  function scenario_valueOf(document, file) {
   try {
    return document.toJS();
   } catch (cause) {
    throw new errors.xL({
     what: (0, errors.bD)(cause),
     where: file,
     expected: "YAML"
    }, {
     cause: cause
    });
   }
  }
  function lineOf(document, lines, path) {
   for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = positioned.safeParse(node).data?.range;
    if (range) return lines.linePos(range[0]).line;
   }
   return 1;
  }
  const positioned = schemas.Ikc({
   range: schemas.YOg(schemas.aig()).nullish()
  }).transform(({range: range}) => {
   const start = range?.[0];
   return {
    range: start === undefined ? undefined : [ start ]
   };
  });
  const charsPerToken = 4;
  async function loadScripted(id, path, settings) {
   const scenario = parseScenario(await readText(path, settings), path);
   const turns = turnsOf(scenario, settings.scenario, path);
   return {
    id: id,
    price: prices.u,
    respond: async (request, {signal: signal}) => {
     const {turn: turn, number: number} = currentTurn(turns, request);
     if (turn.delay_ms !== undefined && !signal.aborted) await settings.sleep(turn.delay_ms, signal).catch(() => undefined);
     if (signal.aborted) throw new model.m("the model call was interrupted", {
      code: "interrupted",
      usage: usage.tk
     });
     return play(turn, number, request);
    }
   };
  }
  async function readText(path, {readScenario: readScenario}) {
   try {
    return await readScenario(path);
   } catch (thrown) {
    throw new errors.xL({
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
   throw new errors.xL({
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
   return new model.m(message, {
    code: "bad_request",
    usage: usage.tk
   });
  }
  function saidSoFar({system: system, messages: messages}) {
   const texts = messages.flatMap(message => {
    if (message.role === "user") return [ message.text ];
    return message.role === "tool" ? message.results.map(result => result.text) : [];
   });
   return [ system, ...texts ].join("\n");
  }
  const nativeSchema = schemas.rej({
   turn: schemas.Whr().nonnegative(),
   text: schemas.YjP(),
   callIds: schemas.YOg(schemas.YjP()),
   paused: schemas.zMY()
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
   if (turn.fail !== undefined) throw new model.m(turn.fail.message, {
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
