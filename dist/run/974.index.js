export const id = 974;

export const ids = [ 974 ];

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
 3974: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openaiChatSend: () => openaiChatSend
  });
  var schemas = __webpack_require__(2503);
  const formats = [ "json_schema", "json_object_schema", "json_object", "text" ];
  const everything = {
   format: "json_schema",
   streamOptions: true,
   tokenKey: "max_tokens"
  };
  const steps = [ {
   param: "response_format",
   take: now => {
    const format = formats[formats.indexOf(now.format) + 1];
    return format === undefined ? undefined : {
     ...now,
     format: format
    };
   }
  }, {
   param: "stream_options",
   take: now => now.streamOptions ? {
    ...now,
    streamOptions: false
   } : undefined
  }, {
   param: "max_tokens",
   take: now => now.tokenKey === "max_tokens" ? {
    ...now,
    tokenKey: "max_completion_tokens"
   } : undefined
  } ];
  const named = schemas.Ikc({
   param: schemas.YjP().nullish().catch(undefined)
  });
  const refusals = new Set([ 400, 422, 501 ]);
  const crash = 500;
  function withLess(now, failure, thrown) {
   const {code: code, status: status, message: message} = failure;
   if (code === "context_overflow" || !(refusals.has(status) || status === crash)) return undefined;
   const param = named.safeParse(thrown).data?.param;
   const blamed = steps.find(step => step.param === param) ?? steps.find(step => message.includes(step.param));
   const less = blamed?.take(now);
   if (less !== undefined || status === crash) return less;
   for (const step of steps) {
    const other = step.take(now);
    if (other !== undefined) return other;
   }
   return undefined;
  }
  var models_failure = __webpack_require__(2545);
  var openai_reply = __webpack_require__(4908);
  const tokens = schemas.Whr().nonnegative().nullish();
  const usageSchema = schemas._H3({
   prompt_tokens: tokens,
   completion_tokens: tokens,
   prompt_tokens_details: schemas._H3({
    cached_tokens: tokens
   }).nullish()
  });
  const chat_reply_text = schemas.YjP().nullish().transform(value => value ?? "");
  const callPieceSchema = schemas._H3({
   index: schemas.Whr().nullish(),
   id: chat_reply_text,
   function: schemas._H3({
    name: chat_reply_text,
    arguments: schemas.L5J().transform(value => typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value))
   }).nullish().transform(value => value ?? {
    name: "",
    arguments: ""
   })
  });
  const deltaSchema = schemas._H3({
   content: chat_reply_text,
   refusal: chat_reply_text,
   tool_calls: schemas.YOg(callPieceSchema).nullish().transform(value => value ?? [])
  });
  const chunkSchema = schemas._H3({
   choices: schemas.YOg(schemas._H3({
    delta: deltaSchema.nullish(),
    finish_reason: schemas.YjP().nullish()
   })).nullish(),
   usage: usageSchema.nullish().catch(undefined)
  });
  function nothingYet() {
   return {
    begun: false,
    text: "",
    refusal: "",
    calls: [],
    finish: undefined,
    usage: undefined
   };
  }
  function gather(reply, raw) {
   const chunk = chunkSchema.safeParse(raw).data;
   if (chunk === undefined) return;
   reply.begun = true;
   reply.usage = chunk.usage ?? reply.usage;
   const choice = chunk.choices?.[0];
   reply.finish = choice?.finish_reason ?? reply.finish;
   const delta = choice?.delta;
   if (delta === null || delta === undefined) return;
   reply.text += delta.content;
   reply.refusal += delta.refusal;
   for (const piece of delta.tool_calls) addPiece(reply.calls, piece);
  }
  function addPiece(calls, piece) {
   const call = calls[piece.index ?? indexOf(calls, piece)] ??= {
    id: "",
    name: "",
    json: ""
   };
   call.id ||= piece.id;
   call.name ||= piece.function.name;
   call.json += piece.function.arguments;
  }
  function indexOf(calls, piece) {
   const startsNew = calls.length === 0 || piece.id !== "" && piece.id !== calls.at(-1)?.id;
   return startsNew ? calls.length : calls.length - 1;
  }
  function chatUsageOf({usage: usage}) {
   if (typeof usage?.prompt_tokens !== "number") return undefined;
   const cacheReadTokens = Math.min(usage.prompt_tokens, usage.prompt_tokens_details?.cached_tokens ?? 0);
   return {
    inputTokens: usage.prompt_tokens - cacheReadTokens,
    cacheReadTokens: cacheReadTokens,
    cacheWriteTokens: 0,
    cacheWriteLongTokens: 0,
    outputTokens: usage.completion_tokens ?? 0
   };
  }
  const neverBegun = "it ended before it began: the server\u2019s own log says why; often the prompt is longer than its context window";
  function chatReplyOf(reply, facts) {
   if (reply.finish === undefined) throw (0, models_failure.qG)(reply.begun ? "no finish_reason" : neverBegun);
   const given = reply.calls.filter(call => call.name !== "");
   const calls = given.map((call, index) => ({
    ...call,
    id: call.id || `call_${facts.turn}_${index}`
   }));
   const stop = stopOf(reply, calls.length > 0);
   const usage = chatUsageOf(reply) ?? facts.estimate(reply.text + calls.map(call => call.json).join(""));
   const common = {
    stop: stop,
    usage: usage,
    requestId: facts.requestId
   };
   if (stop.kind === "refusal") return {
    ...common,
    text: "",
    toolCalls: [],
    native: nativeOf("", [])
   };
   if (stop.kind !== "tool_calls") return {
    ...common,
    text: reply.text,
    toolCalls: [],
    native: nativeOf(reply.text, [])
   };
   (0, models_failure.A9)(calls.map(call => call.id));
   const toolCalls = calls.map(call => (0, openai_reply.D9)(call.id, call.name, call.json));
   return {
    ...common,
    text: reply.text,
    toolCalls: toolCalls,
    native: nativeOf(reply.text, toolCalls)
   };
  }
  function stopOf(reply, calls) {
   if (reply.refusal !== "") return {
    kind: "refusal",
    category: "model",
    explanation: reply.refusal
   };
   switch (reply.finish) {
   case "stop":
   case "tool_calls":
   case "function_call":
    return {
     kind: calls ? "tool_calls" : "end"
    };

   case "length":
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
     reason: reply.finish ?? "none"
    };
   }
  }
  function nativeOf(text, calls) {
   if (calls.length === 0) return {
    role: "assistant",
    content: text
   };
   return {
    role: "assistant",
    content: text === "" ? null : text,
    tool_calls: calls.map(call => ({
     id: call.id,
     type: "function",
     function: {
      name: call.name,
      arguments: "input" in call ? JSON.stringify(call.input) : "{}"
     }
    }))
   };
  }
  var clean_text = __webpack_require__(5148);
  function chatSystem({system: system, tools: tools, resultSchema: resultSchema}) {
   const when = tools.length === 0 ? "Answer" : "When you need no more tools, answer";
   const schema = JSON.stringify(resultSchema);
   return `${(0, clean_text.X)(system)}\n\n${when} with one JSON object and nothing else, no code fence, that satisfies this JSON Schema:\n${schema}`;
  }
  var openai_client = __webpack_require__(3225);
  var tool_output = __webpack_require__(7799);
  const nativeMessage = schemas._H3({
   role: schemas.euz("assistant")
  });
  const charsPerToken = 4;
  function openaiChatSend(options) {
   const server = {
    abilities: everything,
    proven: false
   };
   const known = new WeakMap;
   return async (request, attempt) => {
    let abilities = server.abilities;
    for (;;) {
     try {
      const reply = await send(options, paramsOf(options.model, request, {
       abilities: abilities,
       known: known
      }), attempt);
      server.abilities = abilities;
      server.proven = true;
      return reply;
     } catch (thrown) {
      const failure = (0, models_failure.f1)(thrown, "the compatible server");
      const less = server.proven ? undefined : withLess(abilities, failure.failure, thrown);
      if (less === undefined) throw failure;
      abilities = less;
     }
    }
   };
  }
  async function send(options, params, attempt) {
   const {data: data, request_id: requestId} = await (0, openai_client.o)(options, attempt).chat.completions.create(params, {
    signal: attempt.signal
   }).withResponse();
   const reply = nothingYet();
   for await (const chunk of data) {
    gather(reply, chunk);
    const usage = chatUsageOf(reply);
    if (usage !== undefined) attempt.billed(usage);
   }
   const turn = params.messages.filter(message => message.role === "assistant").length;
   const estimate = text => estimateUsage(params, text);
   return chatReplyOf(reply, {
    estimate: estimate,
    turn: turn,
    requestId: requestId ?? undefined
   });
  }
  function estimateUsage({messages: messages, tools: tools}, text) {
   const promptChars = JSON.stringify([ messages, tools ]).length;
   return {
    inputTokens: Math.ceil(promptChars / charsPerToken),
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    cacheWriteLongTokens: 0,
    outputTokens: Math.ceil(text.length / charsPerToken),
    estimated: true
   };
  }
  function paramsOf(model, request, {abilities: abilities, known: known}) {
   const history = request.messages.flatMap(message => {
    const params = known.get(message) ?? messagesOf(message);
    known.set(message, params);
    return params;
   });
   return {
    model: model,
    messages: [ {
     role: "system",
     content: chatSystem(request)
    }, ...history ],
    ...request.tools.length === 0 ? {} : {
     tools: request.tools.map(toolOf)
    },
    [abilities.tokenKey]: request.maxOutputTokens,
    ...formatOf(request, abilities),
    ...abilities.streamOptions ? {
     stream_options: {
      include_usage: true
     }
    } : {},
    stream: true
   };
  }
  function formatOf({tools: tools, resultSchema: resultSchema}, {format: format}) {
   if (tools.length > 0 || format === "text") return {};
   if (format === "json_object") return {
    response_format: {
     type: "json_object"
    }
   };
   const schema = {
    ...resultSchema
   };
   if (format === "json_schema") return {
    response_format: {
     type: "json_schema",
     json_schema: {
      name: "result",
      schema: schema
     }
    }
   };
   const beside = {
    type: "json_object",
    schema: schema
   };
   return {
    response_format: beside
   };
  }
  function toolOf({name: name, description: description, inputSchema: inputSchema}) {
   return {
    type: "function",
    function: {
     name: name,
     description: description,
     parameters: {
      ...inputSchema
     }
    }
   };
  }
  function messagesOf(message) {
   switch (message.role) {
   case "user":
    return [ {
     role: "user",
     content: (0, clean_text.X)(message.text)
    } ];

   case "assistant":
    nativeMessage.parse(message.native);
    return [ message.native ];

   case "tool":
    return message.results.map(result => ({
     role: "tool",
     tool_call_id: result.callId,
     content: (0, tool_output.W)(result)
    }));
   }
  }
 },
 3225: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => openaiClient
  });
  var openai_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(202);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
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
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
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
