export const id = 331;

export const ids = [ 331 ];

export const modules = {
 8331: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   anthropicSend: () => anthropicSend
  });
  var client = __webpack_require__(4850);
  var messages = __webpack_require__(5022);
  var schemas = __webpack_require__(2503);
  var errors = __webpack_require__(7428);
  var build_usage = __webpack_require__(4119);
  var failure = __webpack_require__(2545);
  const tokens = schemas.Whr().nonnegative().nullish();
  const usageSchema = schemas._H3({
   input_tokens: tokens,
   output_tokens: tokens,
   cache_read_input_tokens: tokens,
   cache_creation_input_tokens: tokens,
   cache_creation: schemas._H3({
    ephemeral_5m_input_tokens: tokens,
    ephemeral_1h_input_tokens: tokens
   }).nullish()
  });
  function usageOf(raw) {
   const parsed = usageSchema.safeParse(raw);
   if (!parsed.success) return build_usage.tk;
   const usage = parsed.data;
   const long = usage.cache_creation?.ephemeral_1h_input_tokens ?? 0;
   const short = usage.cache_creation?.ephemeral_5m_input_tokens ?? 0;
   const written = Math.max(usage.cache_creation_input_tokens ?? 0, long + short);
   return {
    inputTokens: usage.input_tokens ?? 0,
    cacheReadTokens: usage.cache_read_input_tokens ?? 0,
    cacheWriteTokens: written - long,
    cacheWriteLongTokens: long,
    outputTokens: usage.output_tokens ?? 0
   };
  }
  const messageSchema = schemas._H3({
   content: schemas.YOg(schemas._H3({
    type: schemas.YjP()
   })),
   stop_reason: schemas.YjP().nullish(),
   stop_details: schemas._H3({
    category: schemas.YjP().nullish(),
    explanation: schemas.YjP().nullish()
   }).nullish().catch(undefined),
   usage: schemas.L5J().optional()
  });
  const textSchema = schemas._H3({
   type: schemas.euz("text"),
   text: schemas.YjP()
  });
  const callSchema = schemas._H3({
   type: schemas.euz("tool_use"),
   id: schemas.YjP(),
   name: schemas.YjP()
  });
  function replyOf(message, toolJson, requestId) {
   const parsed = messageSchema.safeParse(message);
   if (!parsed.success) throw (0, failure.sU)(`not a message: ${errors.S1(parsed.error)}`);
   const {content: content, stop_reason: reason} = parsed.data;
   if (reason === null || reason === undefined) throw (0, failure.qG)("no stop reason");
   const stop = stopOf(reason, parsed.data);
   const facts = {
    stop: stop,
    usage: usageOf(parsed.data.usage),
    requestId: requestId
   };
   if (stop.kind === "refusal") return {
    ...facts,
    text: "",
    toolCalls: [],
    native: copyOf(message)
   };
   const text = content.flatMap(block => textSchema.safeParse(block).data?.text ?? []).join("");
   if (stop.kind !== "tool_calls") return {
    ...facts,
    text: text,
    toolCalls: [],
    native: copyOf(message).filter(block => block.type !== "tool_use")
   };
   const toolCalls = toolCallsOf(content, toolJson);
   if (toolCalls.length === 0) throw (0, failure.sU)("it stopped for a tool call and holds none");
   return {
    ...facts,
    text: text,
    toolCalls: toolCalls,
    native: withInputs(copyOf(message), toolCalls)
   };
  }
  function stopOf(reason, message) {
   switch (reason) {
   case "end_turn":
    return {
     kind: "end"
    };

   case "tool_use":
    return {
     kind: "tool_calls"
    };

   case "max_tokens":
    return {
     kind: "length"
    };

   case "pause_turn":
    return {
     kind: "pause"
    };

   case "model_context_window_exceeded":
    return {
     kind: "context_overflow"
    };

   case "refusal":
    {
     const {category: category, explanation: explanation} = message.stop_details ?? {};
     return {
      kind: "refusal",
      category: category ?? "unspecified",
      explanation: explanation ?? ""
     };
    }

   default:
    return {
     kind: "unknown",
     reason: reason
    };
   }
  }
  function toolCallsOf(content, toolJson) {
   const calls = content.flatMap((block, index) => {
    const call = callSchema.safeParse(block).data;
    return call === undefined ? [] : [ {
     id: call.id,
     name: call.name,
     input: inputOf(toolJson.get(index))
    } ];
   });
   (0, failure.A9)(calls.map(call => call.id));
   return calls;
  }
  function inputOf(json) {
   if (json === undefined || json === "") return {};
   try {
    return JSON.parse(json);
   } catch (thrown) {
    throw (0, failure.sU)("the input of a tool call is not JSON", thrown);
   }
  }
  function copyOf(message) {
   return JSON.parse(JSON.stringify(message.content));
  }
  function withInputs(content, calls) {
   const inputs = new Map(calls.map(call => [ call.id, "input" in call ? call.input : {} ]));
   return content.map(block => block.type === "tool_use" ? {
    ...block,
    input: inputs.get(block["id"])
   } : block);
  }
  var clean_text = __webpack_require__(5148);
  const cacheMark = {
   type: "ephemeral"
  };
  const nativeBlocks = schemas.YOg(schemas._H3({
   type: schemas.YjP()
  }));
  function createSerialiser() {
   const known = new WeakMap;
   return messages => {
    const params = [];
    for (const message of messages) {
     const param = known.get(message) ?? paramOf(message);
     known.set(message, param);
     append(params, param);
    }
    return params;
   };
  }
  function append(params, param) {
   if (param.content.length === 0) return;
   const last = params.at(-1);
   if (last?.role !== param.role) {
    params.push(param);
    return;
   }
   params[params.length - 1] = {
    role: param.role,
    content: [ ...last.content, ...param.content ]
   };
  }
  function paramOf(message) {
   switch (message.role) {
   case "user":
    return {
     role: "user",
     content: [ textBlock(message.text) ]
    };

   case "assistant":
    nativeBlocks.parse(message.native);
    return {
     role: "assistant",
     content: message.native
    };

   case "tool":
    return {
     role: "user",
     content: message.results.map(resultBlock)
    };
   }
  }
  function textBlock(text) {
   return {
    type: "text",
    text: (0, clean_text.X)(text) || "(empty)"
   };
  }
  function resultBlock(result) {
   return {
    type: "tool_result",
    tool_use_id: result.callId,
    content: (0, clean_text.X)(result.text) || "(no output)",
    ...result.isError ? {
     is_error: true
    } : {}
   };
  }
  function paramsOf(model, request, serialise) {
   return {
    model: model,
    max_tokens: request.maxOutputTokens,
    system: [ {
     type: "text",
     text: (0, clean_text.X)(request.system),
     cache_control: cacheMark
    } ],
    messages: withCacheMarks(serialise(request.messages)),
    ...request.tools.length === 0 ? {} : {
     tools: request.tools.map(toolOf)
    },
    output_config: {
     format: {
      type: "json_schema",
      schema: {
       ...request.resultSchema
      }
     }
    }
   };
  }
  function toolOf(tool) {
   const {name: name, description: description, inputSchema: inputSchema} = tool;
   return {
    name: name,
    description: description,
    input_schema: {
     ...inputSchema,
     type: "object"
    }
   };
  }
  function withCacheMarks(messages) {
   const ours = messages.flatMap((message, index) => message.role === "user" ? [ index ] : []);
   const marked = new Set(ours.slice(-2));
   return messages.map((message, index) => marked.has(index) ? withMark(message) : message);
  }
  function withMark(message) {
   const last = message.content.at(-1);
   if (last?.type !== "text" && last?.type !== "tool_result") return message;
   return {
    ...message,
    content: [ ...message.content.slice(0, -1), {
     ...last,
     cache_control: cacheMark
    } ]
   };
  }
  var wire = __webpack_require__(6562);
  const defaultBaseUrl = "https://api.anthropic.com";
  const noTimeoutMs = 2 ** 31 - 1;
  const endGraceMs = 250;
  function anthropicSend(options) {
   const serialise = createSerialiser();
   return (request, attempt) => send(options, paramsOf(options.model, request, serialise), attempt);
  }
  async function send(options, params, attempt) {
   const toolJson = new Map;
   const stream = messagesApi(options, attempt).stream(params, {
    signal: attempt.signal
   });
   stream.on("streamEvent", (event, message) => {
    noteToolJson(toolJson, event);
    if (event.type === "message_start" || event.type === "message_delta") attempt.billed(usageOf(message.usage));
   });
   const complete = new Promise(resolve => stream.once("message", resolve));
   const ended = stream.finalMessage().catch(thrown => {
    throw (0, failure.f1)(thrown, "Anthropic");
   });
   const message = await Promise.race([ complete, ended ]);
   if (!await endsSoon(ended)) stream.abort();
   return replyOf(message, toolJson, stream.request_id ?? undefined);
  }
  async function endsSoon(ended) {
   let timer;
   const late = new Promise(resolve => {
    timer = setTimeout(() => resolve(false), endGraceMs);
   });
   const soon = ended.then(() => true, () => true);
   try {
    return await Promise.race([ soon, late ]);
   } finally {
    clearTimeout(timer);
   }
  }
  function messagesApi({apiKey: apiKey, baseUrl: baseUrl}, {heard: heard}) {
   return new messages.B2(new client.q({
    apiKey: apiKey,
    baseURL: baseUrl ?? defaultBaseUrl,
    webhookKey: null,
    maxRetries: 0,
    timeout: noTimeoutMs,
    logLevel: "off",
    openTelemetry: false,
    fetch: (0, wire.K)({
     apiKey: apiKey,
     heard: heard
    })
   }));
  }
  function noteToolJson(toolJson, event) {
   if (event.type !== "content_block_delta" || event.delta.type !== "input_json_delta") return;
   toolJson.set(event.index, (toolJson.get(event.index) ?? "") + event.delta.partial_json);
  }
 },
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
