export const id = 700;

export const ids = [ 700 ];

export const modules = {
 5148: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => cleanText
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}/gu;
  function cleanText(text) {
   const plain = /[\u001B\u009B]/.test(text) ? (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text) : text;
   return plain.replace(unwanted, "");
  }
 },
 3225: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => openaiClient
  });
  var openai_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(202);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
  var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6562);
  const defaultBaseUrl = "https://api.openai.com/v1";
  const noTimeoutMs = 2 ** 31 - 1;
  const flatError = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
   error: zod__WEBPACK_IMPORTED_MODULE_1__.Vxk().optional(),
   message: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
   detail: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional()
  });
  function withErrorObject(send) {
   return async (input, init) => {
    const response = await send(input, init);
    if (response.ok) return response;
    const {status: status, statusText: statusText, headers: headers} = response;
    return new Response(reshaped(await response.text()), {
     status: status,
     statusText: statusText,
     headers: headers
    });
   };
  }
  function reshaped(text) {
   const flat = flatError.safeParse(parsed(text)).data;
   if (flat === undefined) return text;
   const said = flat.message ?? flat.detail ?? flat;
   return JSON.stringify({
    error: {
     ...flat,
     message: typeof said === "string" ? said : JSON.stringify(said)
    }
   });
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch {
    return undefined;
   }
  }
  function openaiClient({apiKey: apiKey, baseUrl: baseUrl}, {heard: heard}) {
   return new openai_client__WEBPACK_IMPORTED_MODULE_0__.z({
    apiKey: apiKey ?? "none",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: baseUrl ?? defaultBaseUrl,
    maxRetries: 0,
    timeout: noTimeoutMs,
    logLevel: "off",
    fetch: withErrorObject((0, _wire_js__WEBPACK_IMPORTED_MODULE_2__.K)({
     apiKey: apiKey,
     heard: heard
    }))
   });
  }
 },
 4908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D9: () => readCall,
   Fs: () => usageOf,
   Me: () => replyOf,
   fh: () => finalResponseOf
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7428);
  var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4119);
  var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
  const tokens = zod__WEBPACK_IMPORTED_MODULE_2__.Whr().nonnegative().nullish();
  const usageSchema = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
   input_tokens: tokens,
   output_tokens: tokens,
   input_tokens_details: zod__WEBPACK_IMPORTED_MODULE_2__._H3({
    cached_tokens: tokens,
    cache_write_tokens: tokens
   }).nullish()
  });
  function usageOf(raw) {
   const usage = usageSchema.safeParse(raw).data;
   if (usage === undefined) return _usage_js__WEBPACK_IMPORTED_MODULE_0__.tk;
   const cacheReadTokens = usage.input_tokens_details?.cached_tokens ?? 0;
   const cacheWriteTokens = usage.input_tokens_details?.cache_write_tokens ?? 0;
   return {
    inputTokens: Math.max(0, (usage.input_tokens ?? 0) - cacheReadTokens - cacheWriteTokens),
    cacheReadTokens: cacheReadTokens,
    cacheWriteTokens: cacheWriteTokens,
    cacheWriteLongTokens: 0,
    outputTokens: usage.output_tokens ?? 0
   };
  }
  const itemSchema = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
   type: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
  });
  const responseSchema = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
   status: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),
   output: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(itemSchema).nullish(),
   error: zod__WEBPACK_IMPORTED_MODULE_2__._H3({
    code: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish()
   }).nullish(),
   incomplete_details: zod__WEBPACK_IMPORTED_MODULE_2__._H3({
    reason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish()
   }).nullish(),
   usage: zod__WEBPACK_IMPORTED_MODULE_2__.L5J().optional()
  });
  function finalResponseOf(raw, done) {
   const parsed = responseSchema.safeParse(raw);
   if (!parsed.success) throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.sU)(`not a response: ${zod__WEBPACK_IMPORTED_MODULE_3__.S1(parsed.error)}`);
   const {status: status, error: error, incomplete_details: details, usage: usage} = parsed.data;
   const streamed = [ ...done ].sort(([a], [b]) => a - b).map(([, item]) => item);
   return {
    status: status ?? "in_progress",
    output: parsed.data.output ? raw.output : streamed,
    error: {
     code: error?.code ?? "server_error",
     message: error?.message ?? "no reason given"
    },
    incompleteReason: details?.reason ?? "unknown",
    usage: usage
   };
  }
  const messageSchema = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
   type: zod__WEBPACK_IMPORTED_MODULE_2__.euz("message"),
   content: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
    refusal: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional()
   }))
  });
  const callSchema = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
   type: zod__WEBPACK_IMPORTED_MODULE_2__.euz("function_call"),
   call_id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
   arguments: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
  });
  function replyOf(response, requestId) {
   const {output: output, status: status} = response;
   if (status === "failed") throw failed(response);
   if (status !== "completed" && status !== "incomplete") throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.qG)(`status ${status}`);
   const parts = output.flatMap(item => messageSchema.safeParse(item).data?.content ?? []);
   const refusal = parts.find(part => part.type === "refusal")?.refusal;
   const toolCalls = status === "completed" ? toolCallsOf(output) : [];
   const stop = stopOf(response, refusal, toolCalls.length > 0);
   const facts = {
    stop: stop,
    usage: usageOf(response.usage),
    requestId: requestId
   };
   if (stop.kind === "refusal") return {
    ...facts,
    text: "",
    toolCalls: [],
    native: output
   };
   const text = parts.map(part => part.type === "output_text" ? part.text ?? "" : "").join("");
   const native = status === "completed" ? output : output.filter(item => item.type === "message");
   return {
    ...facts,
    text: text,
    toolCalls: toolCalls,
    native: native
   };
  }
  function failed({error: error}) {
   const transient = error.code === "server_error" || error.code === "rate_limit_exceeded";
   const code = error.code === "rate_limit_exceeded" ? "rate_limited" : "provider";
   return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Rk({
    code: code,
    message: `the response failed: ${error.code}: ${error.message}`,
    retry: transient ? "always" : "never"
   });
  }
  function stopOf(response, refusal, calls) {
   if (refusal !== undefined) return {
    kind: "refusal",
    category: "model",
    explanation: refusal
   };
   if (response.status === "completed") return {
    kind: calls ? "tool_calls" : "end"
   };
   switch (response.incompleteReason) {
   case "max_output_tokens":
    return {
     kind: "length"
    };

   case "content_filter":
    return {
     kind: "refusal",
     category: "content_filter",
     explanation: "the content filter stopped the reply"
    };

   default:
    return {
     kind: "unknown",
     reason: `incomplete: ${response.incompleteReason}`
    };
   }
  }
  function toolCallsOf(output) {
   const calls = output.flatMap(item => {
    const call = callSchema.safeParse(item).data;
    return call === undefined ? [] : [ readCall(call.call_id, call.name, call.arguments) ];
   });
   (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.A9)(calls.map(call => call.id));
   return calls;
  }
  function readCall(id, name, json) {
   try {
    return {
     id: id,
     name: name,
     input: json.trim() === "" ? {} : JSON.parse(json)
    };
   } catch {
    return {
     id: id,
     name: name,
     malformed: json
    };
   }
  }
 },
 8700: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openaiResponsesSend: () => openaiResponsesSend
  });
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2047);
  var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5148);
  var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
  var _openai_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3225);
  var _openai_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4908);
  var _tool_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7799);
  const nativeItems = zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__._H3({
   type: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
  }));
  function openaiResponsesSend(options) {
   const known = new WeakMap;
   return (request, attempt) => send(options, paramsOf(options.model, request, known), attempt);
  }
  async function send(options, params, attempt) {
   const client = (0, _openai_client_js__WEBPACK_IMPORTED_MODULE_2__.o)(options, attempt);
   try {
    const {data: data, request_id: requestId} = await client.responses.create(params, {
     signal: attempt.signal
    }).withResponse();
    const response = await finalResponse(data, attempt);
    return (0, _openai_reply_js__WEBPACK_IMPORTED_MODULE_3__.Me)(response, requestId ?? undefined);
   } catch (thrown) {
    throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.f1)(thrown, "OpenAI");
   }
  }
  const eventSchema = zod__WEBPACK_IMPORTED_MODULE_5__._H3({
   type: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
  });
  const itemDoneSchema = zod__WEBPACK_IMPORTED_MODULE_5__._H3({
   type: zod__WEBPACK_IMPORTED_MODULE_5__.euz("response.output_item.done"),
   output_index: zod__WEBPACK_IMPORTED_MODULE_5__.Whr(),
   item: zod__WEBPACK_IMPORTED_MODULE_5__._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
   })
  });
  const terminal = new Set([ "response.completed", "response.incomplete", "response.failed", "response.cancelled" ]);
  async function finalResponse(events, attempt) {
   const done = new Map;
   for await (const raw of events) {
    const event = eventSchema.safeParse(raw).data;
    if (event === undefined) continue;
    if (event.type === "error") throw midStreamError(event);
    if (terminal.has(event.type)) {
     const response = (0, _openai_reply_js__WEBPACK_IMPORTED_MODULE_3__.fh)(event["response"], done);
     attempt.billed((0, _openai_reply_js__WEBPACK_IMPORTED_MODULE_3__.Fs)(response.usage));
     return response;
    }
    const item = itemDoneSchema.safeParse(event).data;
    if (item !== undefined) done.set(item.output_index, item.item);
   }
   throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.qG)("no terminal event");
  }
  const errorFacts = zod__WEBPACK_IMPORTED_MODULE_5__._H3({
   type: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().nullish(),
   code: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().nullish(),
   message: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().nullish()
  });
  function midStreamError(event) {
   const nested = errorFacts.safeParse(event["error"]).data;
   const flat = errorFacts.parse({
    code: event["code"],
    message: event["message"]
   });
   const {code: code, type: type, message: message} = nested ?? flat;
   return Object.assign(new Error(message ?? "error event without a message"), {
    code: code ?? type ?? "server_error"
   });
  }
  const withoutReasoning = /^gpt-[34]/;
  function paramsOf(model, request, known) {
   return {
    model: model,
    instructions: (0, _clean_text_js__WEBPACK_IMPORTED_MODULE_0__.X)(request.system),
    input: request.messages.flatMap(message => {
     const items = known.get(message) ?? itemsOf(message);
     known.set(message, items);
     return items;
    }),
    ...request.tools.length === 0 ? {} : {
     tools: request.tools.map(toolOf)
    },
    max_output_tokens: request.maxOutputTokens,
    text: {
     format: {
      type: "json_schema",
      name: "result",
      strict: true,
      schema: {
       ...request.resultSchema
      }
     }
    },
    store: false,
    ...withoutReasoning.test(model) ? {} : {
     include: [ "reasoning.encrypted_content" ]
    },
    prompt_cache_key: request.cacheKey,
    stream: true
   };
  }
  function toolOf({name: name, description: description, inputSchema: inputSchema}) {
   return {
    type: "function",
    name: name,
    description: description,
    parameters: {
     ...inputSchema
    },
    strict: false
   };
  }
  function itemsOf(message) {
   switch (message.role) {
   case "user":
    return [ {
     role: "user",
     content: (0, _clean_text_js__WEBPACK_IMPORTED_MODULE_0__.X)(message.text)
    } ];

   case "assistant":
    nativeItems.parse(message.native);
    return message.native;

   case "tool":
    return message.results.map(result => ({
     type: "function_call_output",
     call_id: result.callId,
     output: (0, _tool_output_js__WEBPACK_IMPORTED_MODULE_4__.W)(result)
    }));
   }
  }
 },
 7799: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => toolOutput
  });
  var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5148);
  function toolOutput({text: text, isError: isError}) {
   const clean = (0, _clean_text_js__WEBPACK_IMPORTED_MODULE_0__.X)(text) || "(no output)";
   return isError ? `[error] ${clean}` : clean;
  }
 },
 6562: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => wireFetch
  });
  const passedHeaders = [ "accept", "content-type", "user-agent", "anthropic-version" ];
  function wireFetch(wire) {
   return async (input, init) => {
    const response = await fetch(input, {
     ...init,
     headers: headersOf(wire, new Headers(init?.headers))
    });
    wire.heard();
    if (response.body === null) return response;
    const {status: status, statusText: statusText, headers: headers} = response;
    return new Response(response.body.pipeThrough(listener(wire.heard)), {
     status: status,
     statusText: statusText,
     headers: headers
    });
   };
  }
  function headersOf(wire, given) {
   const sent = new Headers;
   for (const name of passedHeaders) {
    const value = given.get(name);
    if (value !== null) sent.set(name, value);
   }
   if (wire.apiKey !== undefined) sent.set("authorization", `Bearer ${wire.apiKey}`);
   return sent;
  }
  function listener(heard) {
   return new TransformStream({
    transform(chunk, controller) {
     heard();
     controller.enqueue(chunk);
    }
   });
  }
 }
};
