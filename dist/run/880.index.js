export const id = 880;

export const ids = [ 880 ];

export const modules = {
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
 },
 7880: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   replayModel: () => replayModel
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);
  var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5066);
  var _recording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1900);
  class ReplayMiss extends _model_js__WEBPACK_IMPORTED_MODULE_2__.m {
   difference;
   constructor(difference, where) {
    super(`${where}: the recording does not hold this request: ${difference}. ${advice}`, {
     code: "configuration",
     usage: _usage_js__WEBPACK_IMPORTED_MODULE_1__.tk
    });
    this.difference = difference;
   }
  }
  const advice = "If the change is meant, record anew (`--record`, which calls the model) or run live";
  function replayModel(id, recording, options) {
   const {trial: trial} = options;
   const calls = callsOf(recording, trial, id);
   const answers = byKey(id, calls);
   const rewrite = (0, _recording_js__WEBPACK_IMPORTED_MODULE_3__.VH)(options, (0, 
   _recording_js__WEBPACK_IMPORTED_MODULE_3__.CI)(calls.map(({request: request}) => request)));
   const given = new Map;
   let position = 0;
   return {
    id: id,
    price: recording.price ?? undefined,
    respond: async (request, callOptions) => {
     if (callOptions.signal.aborted) throw interrupted();
     const asked = rewrite.request(request);
     const key = (0, _recording_js__WEBPACK_IMPORTED_MODULE_3__.lq)(id, asked);
     const nth = given.get(key) ?? 0;
     const call = answers.get(key)?.[nth];
     if (call === undefined) {
      const miss = new ReplayMiss(differenceOf(asked, calls, position), `${id}, trial ${trial}`);
      options.onMiss?.(miss);
      throw miss;
     }
     given.set(key, nth + 1);
     position += 1;
     const {retries: retries, answer: answer} = call;
     return play(rewrite.restore({
      retries: retries,
      answer: answer
     }), callOptions);
    }
   };
  }
  function callsOf(recording, trial, id) {
   if (recording.model !== id) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
    what: "the recording is of another model",
    where: `replay of ${id}`,
    expected: id,
    got: recording.model
   });
   const calls = recording.calls.filter(call => call.trial === trial);
   if (calls.length > 0) return calls;
   const trials = [ ...new Set(recording.calls.map(call => call.trial)) ].join(", ");
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.xL({
    what: `the recording has no trial ${trial}`,
    where: `replay of ${id}`,
    expected: trials === "" ? "none: it is empty" : `one of ${trials}`,
    fix: "Ask for fewer trials, or record more (`--record`, which calls the model)"
   });
  }
  function byKey(id, calls) {
   const found = new Map;
   for (const call of calls) {
    const key = (0, _recording_js__WEBPACK_IMPORTED_MODULE_3__.lq)(id, call.request);
    found.set(key, [ ...found.get(key) ?? [], call ]);
   }
   return found;
  }
  function play({retries: retries, answer: answer}, {onRetry: onRetry}) {
   for (const notice of retries) onRetry(notice);
   if (answer.kind === "reply") return answer.reply;
   const {code: code, status: status, requestId: requestId, usage: usage} = answer;
   throw new _model_js__WEBPACK_IMPORTED_MODULE_2__.m(answer.message, {
    code: code,
    status: status,
    requestId: requestId,
    usage: usage
   });
  }
  function interrupted() {
   return new _model_js__WEBPACK_IMPORTED_MODULE_2__.m("the model call was interrupted", {
    code: "interrupted",
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_1__.tk
   });
  }
  function differenceOf(asked, calls, position) {
   const recorded = calls[position]?.request;
   const call = `call ${position + 1}`;
   if (recorded === undefined) return `${call} was never made, the recording ends after ${calls.length}`;
   return `${call} differs in ${firstDifference(asked, recorded)}`;
  }
  function firstDifference(asked, recorded) {
   const fields = [ "system", "tools", "schema" ];
   const names = {
    system: "the system prompt",
    tools: "the tools",
    schema: "the result schema"
   };
   const field = fields.find(name => asked[name].sha256 !== recorded[name].sha256);
   if (field !== undefined) return `${names[field]}: ${excerpts(asked[field], recorded[field])}`;
   const messages = differingMessage(asked.messages, recorded.messages);
   if (messages !== undefined) return messages;
   if (asked.maxOutputTokens !== recorded.maxOutputTokens) return `the output limit: recorded ${recorded.maxOutputTokens}, now ${asked.maxOutputTokens} tokens`;
   return "nothing: the same request was made more often than it was recorded";
  }
  function differingMessage(asked, recorded) {
   const count = Math.max(asked.length, recorded.length);
   for (let index = 0; index < count; index += 1) {
    const [now, then] = [ asked[index], recorded[index] ];
    if (now?.sha256 === then?.sha256) continue;
    if (now === undefined || then === undefined) return `the number of messages: recorded ${recorded.length}, now ${asked.length}`;
    return `message ${index + 1} (${roleOf(now)}): ${excerpts(now, then)}`;
   }
   return undefined;
  }
  function roleOf({value: value}) {
   return typeof value === "object" && value !== null && "role" in value ? String(value.role) : "unknown";
  }
  const around = {
   before: 30,
   after: 50
  };
  function excerpts(now, then) {
   const [a, b] = [ textOf(now), textOf(then) ];
   const at = commonPrefix(a, b);
   return `recorded ${excerpt(b, at)}, now ${excerpt(a, at)}`;
  }
  function textOf({value: value}) {
   const json = JSON.stringify(value);
   return typeof value === "string" ? json.slice(1, -1) : json;
  }
  function commonPrefix(a, b) {
   let length = 0;
   while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
   return length;
  }
  function excerpt(text, at) {
   const start = Math.max(0, at - around.before);
   const end = at + around.after;
   const shown = text.slice(start, end).toWellFormed();
   return `${start > 0 ? "\u2026" : ""}\xab${shown}\xbb${end < text.length ? "\u2026" : ""}`;
  }
 }
};
