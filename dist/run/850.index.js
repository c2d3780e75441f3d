export const id = 850;

export const ids = [ 850 ];

export const modules = {
 4850: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => BaseAnthropic
  });
  var tslib = __webpack_require__(3364);
  var utils_values = __webpack_require__(9296);
  const sleep = (ms, signal) => new Promise(resolve => {
   if (signal?.aborted) return resolve();
   const onAbort = () => {
    clearTimeout(timer);
    resolve();
   };
   const timer = setTimeout(() => {
    signal?.removeEventListener("abort", onAbort);
    resolve();
   }, ms);
   signal?.addEventListener("abort", onAbort, {
    once: true
   });
  });
  var errors = __webpack_require__(2533);
  const VERSION = "1.12.0";
  const isRunningInBrowser = () => typeof window !== "undefined" && typeof window.document !== "undefined" && typeof navigator !== "undefined";
  function getDetectedPlatform() {
   if (typeof Deno !== "undefined" && Deno.build != null) {
    return "deno";
   }
   if (typeof EdgeRuntime !== "undefined") {
    return "edge";
   }
   if (Object.prototype.toString.call(typeof globalThis.process !== "undefined" ? globalThis.process : 0) === "[object process]") {
    return "node";
   }
   return "unknown";
  }
  const getPlatformProperties = () => {
   const detectedPlatform = getDetectedPlatform();
   if (detectedPlatform === "deno") {
    return {
     "X-Stainless-Lang": "js",
     "X-Stainless-Package-Version": VERSION,
     "X-Stainless-OS": normalizePlatform(Deno.build.os),
     "X-Stainless-Arch": normalizeArch(Deno.build.arch),
     "X-Stainless-Runtime": "deno",
     "X-Stainless-Runtime-Version": typeof Deno.version === "string" ? Deno.version : Deno.version?.deno ?? "unknown"
    };
   }
   if (typeof EdgeRuntime !== "undefined") {
    return {
     "X-Stainless-Lang": "js",
     "X-Stainless-Package-Version": VERSION,
     "X-Stainless-OS": "Unknown",
     "X-Stainless-Arch": `other:${EdgeRuntime}`,
     "X-Stainless-Runtime": "edge",
     "X-Stainless-Runtime-Version": globalThis.process?.version ?? "unknown"
    };
   }
   if (detectedPlatform === "node") {
    return {
     "X-Stainless-Lang": "js",
     "X-Stainless-Package-Version": VERSION,
     "X-Stainless-OS": normalizePlatform(globalThis.process.platform ?? "unknown"),
     "X-Stainless-Arch": normalizeArch(globalThis.process.arch ?? "unknown"),
     "X-Stainless-Runtime": "node",
     "X-Stainless-Runtime-Version": globalThis.process.version ?? "unknown"
    };
   }
   const browserInfo = getBrowserInfo();
   if (browserInfo) {
    return {
     "X-Stainless-Lang": "js",
     "X-Stainless-Package-Version": VERSION,
     "X-Stainless-OS": "Unknown",
     "X-Stainless-Arch": "unknown",
     "X-Stainless-Runtime": `browser:${browserInfo.browser}`,
     "X-Stainless-Runtime-Version": browserInfo.version
    };
   }
   return {
    "X-Stainless-Lang": "js",
    "X-Stainless-Package-Version": VERSION,
    "X-Stainless-OS": "Unknown",
    "X-Stainless-Arch": "unknown",
    "X-Stainless-Runtime": "unknown",
    "X-Stainless-Runtime-Version": "unknown"
   };
  };
  function getBrowserInfo() {
   if (typeof navigator === "undefined" || !navigator) {
    return null;
   }
   const browserPatterns = [ {
    key: "edge",
    pattern: /Edge(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
   }, {
    key: "ie",
    pattern: /MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
   }, {
    key: "ie",
    pattern: /Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/
   }, {
    key: "chrome",
    pattern: /Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
   }, {
    key: "firefox",
    pattern: /Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
   }, {
    key: "safari",
    pattern: /(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/
   } ];
   for (const {key: key, pattern: pattern} of browserPatterns) {
    const match = pattern.exec(navigator.userAgent);
    if (match) {
     const major = match[1] || 0;
     const minor = match[2] || 0;
     const patch = match[3] || 0;
     return {
      browser: key,
      version: `${major}.${minor}.${patch}`
     };
    }
   }
   return null;
  }
  const normalizeArch = arch => {
   if (arch === "x32") return "x32";
   if (arch === "x86_64" || arch === "x64") return "x64";
   if (arch === "arm") return "arm";
   if (arch === "aarch64" || arch === "arm64") return "arm64";
   if (arch) return `other:${arch}`;
   return "unknown";
  };
  const normalizePlatform = platform => {
   platform = platform.toLowerCase();
   if (platform.includes("ios")) return "iOS";
   if (platform === "android") return "Android";
   if (platform === "darwin") return "MacOS";
   if (platform === "win32") return "Windows";
   if (platform === "freebsd") return "FreeBSD";
   if (platform === "openbsd") return "OpenBSD";
   if (platform === "linux") return "Linux";
   if (platform) return `Other:${platform}`;
   return "Unknown";
  };
  let _platformHeaders;
  const getPlatformHeaders = () => _platformHeaders ?? (_platformHeaders = getPlatformProperties());
  var request_signal = __webpack_require__(8392);
  var shims = __webpack_require__(3150);
  class BetaFallbackState {}
  const FallbackEncoder = ({headers: headers, body: body}) => ({
   bodyHeaders: {
    "content-type": "application/json"
   },
   body: JSON.stringify(body)
  });
  var tracing = __webpack_require__(7168);
  const default_format = "RFC3986";
  const default_formatter = v => String(v);
  const formatters = {
   RFC1738: v => String(v).replace(/%20/g, "+"),
   RFC3986: default_formatter
  };
  const RFC1738 = "RFC1738";
  const RFC3986 = "RFC3986";
  let has = (obj, key) => (has = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), 
  has(obj, key));
  const hex_table = (() => {
   const array = [];
   for (let i = 0; i < 256; ++i) {
    array.push("%" + ((i < 16 ? "0" : "") + i.toString(16)).toUpperCase());
   }
   return array;
  })();
  function compact_queue(queue) {
   while (queue.length > 1) {
    const item = queue.pop();
    if (!item) continue;
    const obj = item.obj[item.prop];
    if (isArray(obj)) {
     const compacted = [];
     for (let j = 0; j < obj.length; ++j) {
      if (typeof obj[j] !== "undefined") {
       compacted.push(obj[j]);
      }
     }
     item.obj[item.prop] = compacted;
    }
   }
  }
  function array_to_object(source, options) {
   const obj = options && options.plainObjects ? Object.create(null) : {};
   for (let i = 0; i < source.length; ++i) {
    if (typeof source[i] !== "undefined") {
     obj[i] = source[i];
    }
   }
   return obj;
  }
  function merge(target, source, options = {}) {
   if (!source) {
    return target;
   }
   if (typeof source !== "object") {
    if (isArray(target)) {
     target.push(source);
    } else if (target && typeof target === "object") {
     if (options && (options.plainObjects || options.allowPrototypes) || !has(Object.prototype, source)) {
      target[source] = true;
     }
    } else {
     return [ target, source ];
    }
    return target;
   }
   if (!target || typeof target !== "object") {
    return [ target ].concat(source);
   }
   let mergeTarget = target;
   if (isArray(target) && !isArray(source)) {
    mergeTarget = array_to_object(target, options);
   }
   if (isArray(target) && isArray(source)) {
    source.forEach(function(item, i) {
     if (has(target, i)) {
      const targetItem = target[i];
      if (targetItem && typeof targetItem === "object" && item && typeof item === "object") {
       target[i] = merge(targetItem, item, options);
      } else {
       target.push(item);
      }
     } else {
      target[i] = item;
     }
    });
    return target;
   }
   return Object.keys(source).reduce(function(acc, key) {
    const value = source[key];
    if (has(acc, key)) {
     acc[key] = merge(acc[key], value, options);
    } else {
     acc[key] = value;
    }
    return acc;
   }, mergeTarget);
  }
  function assign_single_source(target, source) {
   return Object.keys(source).reduce(function(acc, key) {
    acc[key] = source[key];
    return acc;
   }, target);
  }
  function decode(str, _, charset) {
   const strWithoutPlus = str.replace(/\+/g, " ");
   if (charset === "iso-8859-1") {
    return strWithoutPlus.replace(/%[0-9a-f]{2}/gi, unescape);
   }
   try {
    return decodeURIComponent(strWithoutPlus);
   } catch (e) {
    return strWithoutPlus;
   }
  }
  const limit = 1024;
  const encode = (str, _defaultEncoder, charset, _kind, format) => {
   if (str.length === 0) {
    return str;
   }
   let string = str;
   if (typeof str === "symbol") {
    string = Symbol.prototype.toString.call(str);
   } else if (typeof str !== "string") {
    string = String(str);
   }
   if (charset === "iso-8859-1") {
    return escape(string).replace(/%u[0-9a-f]{4}/gi, function($0) {
     return "%26%23" + parseInt($0.slice(2), 16) + "%3B";
    });
   }
   let out = "";
   for (let j = 0; j < string.length; j += limit) {
    const segment = string.length >= limit ? string.slice(j, j + limit) : string;
    const arr = [];
    for (let i = 0; i < segment.length; ++i) {
     let c = segment.charCodeAt(i);
     if (c === 45 || c === 46 || c === 95 || c === 126 || c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || format === RFC1738 && (c === 40 || c === 41)) {
      arr[arr.length] = segment.charAt(i);
      continue;
     }
     if (c < 128) {
      arr[arr.length] = hex_table[c];
      continue;
     }
     if (c < 2048) {
      arr[arr.length] = hex_table[192 | c >> 6] + hex_table[128 | c & 63];
      continue;
     }
     if (c < 55296 || c >= 57344) {
      arr[arr.length] = hex_table[224 | c >> 12] + hex_table[128 | c >> 6 & 63] + hex_table[128 | c & 63];
      continue;
     }
     i += 1;
     c = 65536 + ((c & 1023) << 10 | segment.charCodeAt(i) & 1023);
     arr[arr.length] = hex_table[240 | c >> 18] + hex_table[128 | c >> 12 & 63] + hex_table[128 | c >> 6 & 63] + hex_table[128 | c & 63];
    }
    out += arr.join("");
   }
   return out;
  };
  function compact(value) {
   const queue = [ {
    obj: {
     o: value
    },
    prop: "o"
   } ];
   const refs = [];
   for (let i = 0; i < queue.length; ++i) {
    const item = queue[i];
    const obj = item.obj[item.prop];
    const keys = Object.keys(obj);
    for (let j = 0; j < keys.length; ++j) {
     const key = keys[j];
     const val = obj[key];
     if (typeof val === "object" && val !== null && refs.indexOf(val) === -1) {
      queue.push({
       obj: obj,
       prop: key
      });
      refs.push(val);
     }
    }
   }
   compact_queue(queue);
   return value;
  }
  function is_regexp(obj) {
   return Object.prototype.toString.call(obj) === "[object RegExp]";
  }
  function is_buffer(obj) {
   if (!obj || typeof obj !== "object") {
    return false;
   }
   return !!(obj.constructor && obj.constructor.isBuffer && obj.constructor.isBuffer(obj));
  }
  function combine(a, b) {
   return [].concat(a, b);
  }
  function maybe_map(val, fn) {
   if ((0, utils_values.cy)(val)) {
    const mapped = [];
    for (let i = 0; i < val.length; i += 1) {
     mapped.push(fn(val[i]));
    }
    return mapped;
   }
   return fn(val);
  }
  const array_prefix_generators = {
   brackets(prefix) {
    return String(prefix) + "[]";
   },
   comma: "comma",
   indices(prefix, key) {
    return String(prefix) + "[" + key + "]";
   },
   repeat(prefix) {
    return String(prefix);
   }
  };
  const push_to_array = function(arr, value_or_array) {
   Array.prototype.push.apply(arr, (0, utils_values.cy)(value_or_array) ? value_or_array : [ value_or_array ]);
  };
  let toISOString;
  const defaults = {
   addQueryPrefix: false,
   allowDots: false,
   allowEmptyArrays: false,
   arrayFormat: "indices",
   charset: "utf-8",
   charsetSentinel: false,
   delimiter: "&",
   encode: true,
   encodeDotInKeys: false,
   encoder: encode,
   encodeValuesOnly: false,
   format: default_format,
   formatter: default_formatter,
   indices: false,
   serializeDate(date) {
    return (toISOString ?? (toISOString = Function.prototype.call.bind(Date.prototype.toISOString)))(date);
   },
   skipNulls: false,
   strictNullHandling: false
  };
  function is_non_nullish_primitive(v) {
   return typeof v === "string" || typeof v === "number" || typeof v === "boolean" || typeof v === "symbol" || typeof v === "bigint";
  }
  const sentinel = {};
  function inner_stringify(object, prefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, sideChannel) {
   let obj = object;
   let tmp_sc = sideChannel;
   let step = 0;
   let find_flag = false;
   while ((tmp_sc = tmp_sc.get(sentinel)) !== void undefined && !find_flag) {
    const pos = tmp_sc.get(object);
    step += 1;
    if (typeof pos !== "undefined") {
     if (pos === step) {
      throw new RangeError("Cyclic object value");
     } else {
      find_flag = true;
     }
    }
    if (typeof tmp_sc.get(sentinel) === "undefined") {
     step = 0;
    }
   }
   if (typeof filter === "function") {
    obj = filter(prefix, obj);
   } else if (obj instanceof Date) {
    obj = serializeDate?.(obj);
   } else if (generateArrayPrefix === "comma" && (0, utils_values.cy)(obj)) {
    obj = maybe_map(obj, function(value) {
     if (value instanceof Date) {
      return serializeDate?.(value);
     }
     return value;
    });
   }
   if (obj === null) {
    if (strictNullHandling) {
     return encoder && !encodeValuesOnly ? encoder(prefix, defaults.encoder, charset, "key", format) : prefix;
    }
    obj = "";
   }
   if (is_non_nullish_primitive(obj) || is_buffer(obj)) {
    if (encoder) {
     const key_value = encodeValuesOnly ? prefix : encoder(prefix, defaults.encoder, charset, "key", format);
     return [ formatter?.(key_value) + "=" + formatter?.(encoder(obj, defaults.encoder, charset, "value", format)) ];
    }
    return [ formatter?.(prefix) + "=" + formatter?.(String(obj)) ];
   }
   const values = [];
   if (typeof obj === "undefined") {
    return values;
   }
   let obj_keys;
   if (generateArrayPrefix === "comma" && (0, utils_values.cy)(obj)) {
    if (encodeValuesOnly && encoder) {
     obj = maybe_map(obj, encoder);
    }
    obj_keys = [ {
     value: obj.length > 0 ? obj.join(",") || null : void undefined
    } ];
   } else if ((0, utils_values.cy)(filter)) {
    obj_keys = filter;
   } else {
    const keys = Object.keys(obj);
    obj_keys = sort ? keys.sort(sort) : keys;
   }
   const encoded_prefix = encodeDotInKeys ? String(prefix).replace(/\./g, "%2E") : String(prefix);
   const adjusted_prefix = commaRoundTrip && (0, utils_values.cy)(obj) && obj.length === 1 ? encoded_prefix + "[]" : encoded_prefix;
   if (allowEmptyArrays && (0, utils_values.cy)(obj) && obj.length === 0) {
    return adjusted_prefix + "[]";
   }
   for (let j = 0; j < obj_keys.length; ++j) {
    const key = obj_keys[j];
    const value = typeof key === "object" && typeof key.value !== "undefined" ? key.value : obj[key];
    if (skipNulls && value === null) {
     continue;
    }
    const encoded_key = allowDots && encodeDotInKeys ? key.replace(/\./g, "%2E") : key;
    const key_prefix = (0, utils_values.cy)(obj) ? typeof generateArrayPrefix === "function" ? generateArrayPrefix(adjusted_prefix, encoded_key) : adjusted_prefix : adjusted_prefix + (allowDots ? "." + encoded_key : "[" + encoded_key + "]");
    sideChannel.set(object, step);
    const valueSideChannel = new WeakMap;
    valueSideChannel.set(sentinel, sideChannel);
    push_to_array(values, inner_stringify(value, key_prefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, generateArrayPrefix === "comma" && encodeValuesOnly && (0, 
    utils_values.cy)(obj) ? null : encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, valueSideChannel));
   }
   return values;
  }
  function normalize_stringify_options(opts = defaults) {
   if (typeof opts.allowEmptyArrays !== "undefined" && typeof opts.allowEmptyArrays !== "boolean") {
    throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
   }
   if (typeof opts.encodeDotInKeys !== "undefined" && typeof opts.encodeDotInKeys !== "boolean") {
    throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");
   }
   if (opts.encoder !== null && typeof opts.encoder !== "undefined" && typeof opts.encoder !== "function") {
    throw new TypeError("Encoder has to be a function.");
   }
   const charset = opts.charset || defaults.charset;
   if (typeof opts.charset !== "undefined" && opts.charset !== "utf-8" && opts.charset !== "iso-8859-1") {
    throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
   }
   let format = default_format;
   if (typeof opts.format !== "undefined") {
    if (!has(formatters, opts.format)) {
     throw new TypeError("Unknown format option provided.");
    }
    format = opts.format;
   }
   const formatter = formatters[format];
   let filter = defaults.filter;
   if (typeof opts.filter === "function" || (0, utils_values.cy)(opts.filter)) {
    filter = opts.filter;
   }
   let arrayFormat;
   if (opts.arrayFormat && opts.arrayFormat in array_prefix_generators) {
    arrayFormat = opts.arrayFormat;
   } else if ("indices" in opts) {
    arrayFormat = opts.indices ? "indices" : "repeat";
   } else {
    arrayFormat = defaults.arrayFormat;
   }
   if ("commaRoundTrip" in opts && typeof opts.commaRoundTrip !== "boolean") {
    throw new TypeError("`commaRoundTrip` must be a boolean, or absent");
   }
   const allowDots = typeof opts.allowDots === "undefined" ? !!opts.encodeDotInKeys === true ? true : defaults.allowDots : !!opts.allowDots;
   return {
    addQueryPrefix: typeof opts.addQueryPrefix === "boolean" ? opts.addQueryPrefix : defaults.addQueryPrefix,
    allowDots: allowDots,
    allowEmptyArrays: typeof opts.allowEmptyArrays === "boolean" ? !!opts.allowEmptyArrays : defaults.allowEmptyArrays,
    arrayFormat: arrayFormat,
    charset: charset,
    charsetSentinel: typeof opts.charsetSentinel === "boolean" ? opts.charsetSentinel : defaults.charsetSentinel,
    commaRoundTrip: !!opts.commaRoundTrip,
    delimiter: typeof opts.delimiter === "undefined" ? defaults.delimiter : opts.delimiter,
    encode: typeof opts.encode === "boolean" ? opts.encode : defaults.encode,
    encodeDotInKeys: typeof opts.encodeDotInKeys === "boolean" ? opts.encodeDotInKeys : defaults.encodeDotInKeys,
    encoder: typeof opts.encoder === "function" ? opts.encoder : defaults.encoder,
    encodeValuesOnly: typeof opts.encodeValuesOnly === "boolean" ? opts.encodeValuesOnly : defaults.encodeValuesOnly,
    filter: filter,
    format: format,
    formatter: formatter,
    serializeDate: typeof opts.serializeDate === "function" ? opts.serializeDate : defaults.serializeDate,
    skipNulls: typeof opts.skipNulls === "boolean" ? opts.skipNulls : defaults.skipNulls,
    sort: typeof opts.sort === "function" ? opts.sort : null,
    strictNullHandling: typeof opts.strictNullHandling === "boolean" ? opts.strictNullHandling : defaults.strictNullHandling
   };
  }
  function stringify(object, opts = {}) {
   let obj = object;
   const options = normalize_stringify_options(opts);
   let obj_keys;
   let filter;
   if (typeof options.filter === "function") {
    filter = options.filter;
    obj = filter("", obj);
   } else if ((0, utils_values.cy)(options.filter)) {
    filter = options.filter;
    obj_keys = filter;
   }
   const keys = [];
   if (typeof obj !== "object" || obj === null) {
    return "";
   }
   const generateArrayPrefix = array_prefix_generators[options.arrayFormat];
   const commaRoundTrip = generateArrayPrefix === "comma" && options.commaRoundTrip;
   if (!obj_keys) {
    obj_keys = Object.keys(obj);
   }
   if (options.sort) {
    obj_keys.sort(options.sort);
   }
   const sideChannel = new WeakMap;
   for (let i = 0; i < obj_keys.length; ++i) {
    const key = obj_keys[i];
    if (options.skipNulls && obj[key] === null) {
     continue;
    }
    push_to_array(keys, inner_stringify(obj[key], key, generateArrayPrefix, commaRoundTrip, options.allowEmptyArrays, options.strictNullHandling, options.skipNulls, options.encodeDotInKeys, options.encode ? options.encoder : null, options.filter, options.sort, options.allowDots, options.serializeDate, options.format, options.formatter, options.encodeValuesOnly, options.charset, sideChannel));
   }
   const joined = keys.join(options.delimiter);
   let prefix = options.addQueryPrefix === true ? "?" : "";
   if (options.charsetSentinel) {
    if (options.charset === "iso-8859-1") {
     prefix += "utf8=%26%2310003%3B&";
    } else {
     prefix += "utf8=%E2%9C%93&";
    }
   }
   return joined.length > 0 ? prefix + joined : "";
  }
  function stringifyQuery(query) {
   return stringify(query, {
    arrayFormat: "brackets"
   });
  }
  var context_api = __webpack_require__(8921);
  var trace_api = __webpack_require__(5496);
  var core_error = __webpack_require__(5064);
  var files_FileNotDownloadableError = (() => {
   class FileNotDownloadableError extends core_error.v7 {}
   FileNotDownloadableError._errorName = "FileNotDownloadableError";
   return FileNotDownloadableError;
  })();
  var files_StorageQuotaExceededError = (() => {
   class StorageQuotaExceededError extends core_error.v7 {}
   StorageQuotaExceededError._errorName = "StorageQuotaExceededError";
   return StorageQuotaExceededError;
  })();
  var files_FileExpiredError = (() => {
   class FileExpiredError extends core_error.m_ {}
   FileExpiredError._errorName = "FileExpiredError";
   return FileExpiredError;
  })();
  var files_Files = null && (() => {
   class Files extends APIResource {
    list(params = {}, options) {
     const {workspace_id: workspace_id, ...query} = params ?? {};
     return this._client.getAPIList("/v1/files", PageCursor, {
      query: query,
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.files.list", options, {
       route: "/v1/files",
       queryParams: [ "ids", "limit", "page" ]
      })
     });
    }
    delete(fileID, params = {}, options) {
     const {workspace_id: workspace_id} = params ?? {};
     return this._client.delete(path`/v1/files/${fileID}`, {
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.files.delete", options, {
       route: "/v1/files/{file_id}",
       attributes: {
        "anthropic.file.id": fileID
       }
      })
     });
    }
    download(fileID, params = {}, options) {
     const {workspace_id: workspace_id} = params ?? {};
     return this._client.get(path`/v1/files/${fileID}/content`, {
      ...options,
      headers: buildHeaders([ {
       Accept: "application/binary",
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __binaryResponse: true,
      __span: startApiCallSpan(this._client, "anthropic.files.download", options, {
       route: "/v1/files/{file_id}/content",
       attributes: {
        "anthropic.file.id": fileID
       }
      })
     });
    }
    retrieveMetadata(fileID, params = {}, options) {
     const {workspace_id: workspace_id} = params ?? {};
     return this._client.get(path`/v1/files/${fileID}`, {
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.files.retrieve_metadata", options, {
       route: "/v1/files/{file_id}",
       attributes: {
        "anthropic.file.id": fileID
       }
      })
     });
    }
    upload(params, options) {
     const {workspace_id: workspace_id, ...body} = params;
     return this._client.post("/v1/files", multipartFormRequestOptions({
      body: body,
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, stainlessHelperHeaderFromFile(body.file), options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.files.upload", options, {
       route: "/v1/files",
       createdIDAttribute: "anthropic.file.id"
      })
     }, this._client));
    }
   }
   Files.FileNotDownloadableError = files_FileNotDownloadableError;
   Files.StorageQuotaExceededError = files_StorageQuotaExceededError;
   Files.FileExpiredError = files_FileExpiredError;
   return Files;
  })();
  var shared_ClaudeCodeKeyCreatorNotMemberError = (() => {
   class ClaudeCodeKeyCreatorNotMemberError extends core_error.v7 {}
   ClaudeCodeKeyCreatorNotMemberError._errorName = "ClaudeCodeKeyCreatorNotMemberError";
   return ClaudeCodeKeyCreatorNotMemberError;
  })();
  var shared_ClaudeCodeVersionTooOldError = (() => {
   class ClaudeCodeVersionTooOldError extends core_error.v7 {}
   ClaudeCodeVersionTooOldError._errorName = "ClaudeCodeVersionTooOldError";
   return ClaudeCodeVersionTooOldError;
  })();
  var shared_CMEKKeyDisabledError = (() => {
   class CMEKKeyDisabledError extends core_error.v7 {}
   CMEKKeyDisabledError._errorName = "CMEKKeyDisabledError";
   return CMEKKeyDisabledError;
  })();
  var shared_CMEKKeyNetworkBlockedError = (() => {
   class CMEKKeyNetworkBlockedError extends core_error.v7 {}
   CMEKKeyNetworkBlockedError._errorName = "CMEKKeyNetworkBlockedError";
   return CMEKKeyNetworkBlockedError;
  })();
  var shared_OrganizationOnHoldError = (() => {
   class OrganizationOnHoldError extends core_error.v7 {}
   OrganizationOnHoldError._errorName = "OrganizationOnHoldError";
   return OrganizationOnHoldError;
  })();
  var shared_OrganizationTypeNotSupportedError = (() => {
   class OrganizationTypeNotSupportedError extends core_error.v7 {}
   OrganizationTypeNotSupportedError._errorName = "OrganizationTypeNotSupportedError";
   return OrganizationTypeNotSupportedError;
  })();
  var shared_ParentOrganizationRequiredError = (() => {
   class ParentOrganizationRequiredError extends core_error.v7 {}
   ParentOrganizationRequiredError._errorName = "ParentOrganizationRequiredError";
   return ParentOrganizationRequiredError;
  })();
  var shared_RequestBodyEncodingInvalidError = (() => {
   class RequestBodyEncodingInvalidError extends core_error.v7 {}
   RequestBodyEncodingInvalidError._errorName = "RequestBodyEncodingInvalidError";
   return RequestBodyEncodingInvalidError;
  })();
  var shared_RequestBodyEncodingUnsupportedError = (() => {
   class RequestBodyEncodingUnsupportedError extends core_error.v7 {}
   RequestBodyEncodingUnsupportedError._errorName = "RequestBodyEncodingUnsupportedError";
   return RequestBodyEncodingUnsupportedError;
  })();
  var shared_LinkedOrganizationBillingUnavailableError = (() => {
   class LinkedOrganizationBillingUnavailableError extends core_error.yP {}
   LinkedOrganizationBillingUnavailableError._errorName = "LinkedOrganizationBillingUnavailableError";
   return LinkedOrganizationBillingUnavailableError;
  })();
  var shared_LinkedOrganizationSpendLimitReachedError = (() => {
   class LinkedOrganizationSpendLimitReachedError extends core_error.yP {}
   LinkedOrganizationSpendLimitReachedError._errorName = "LinkedOrganizationSpendLimitReachedError";
   return LinkedOrganizationSpendLimitReachedError;
  })();
  var shared_SandboxEgressRestrictedError = (() => {
   class SandboxEgressRestrictedError extends core_error.Ll {}
   SandboxEgressRestrictedError._errorName = "SandboxEgressRestrictedError";
   return SandboxEgressRestrictedError;
  })();
  var shared_RequestBodyTooLargeAfterDecodingError = (() => {
   class RequestBodyTooLargeAfterDecodingError extends core_error.xD {}
   RequestBodyTooLargeAfterDecodingError._errorName = "RequestBodyTooLargeAfterDecodingError";
   return RequestBodyTooLargeAfterDecodingError;
  })();
  var shared_ContractSpendLimitReachedError = (() => {
   class ContractSpendLimitReachedError extends core_error.OE {}
   ContractSpendLimitReachedError._errorName = "ContractSpendLimitReachedError";
   return ContractSpendLimitReachedError;
  })();
  var shared_EnforcedSpendLimitReachedError = (() => {
   class EnforcedSpendLimitReachedError extends core_error.OE {}
   EnforcedSpendLimitReachedError._errorName = "EnforcedSpendLimitReachedError";
   return EnforcedSpendLimitReachedError;
  })();
  var shared_RampLimitExceededError = (() => {
   class RampLimitExceededError extends core_error.OE {}
   RampLimitExceededError._errorName = "RampLimitExceededError";
   return RampLimitExceededError;
  })();
  var shared_CMEKContextUnavailableError = (() => {
   class CMEKContextUnavailableError extends core_error.us {}
   CMEKContextUnavailableError._errorName = "CMEKContextUnavailableError";
   return CMEKContextUnavailableError;
  })();
  var shared_CMEKKeyUnreachableError = (() => {
   class CMEKKeyUnreachableError extends core_error.us {}
   CMEKKeyUnreachableError._errorName = "CMEKKeyUnreachableError";
   return CMEKKeyUnreachableError;
  })();
  var beta_BetaOrganizationNotEnrolledInBetaError = (() => {
   class BetaOrganizationNotEnrolledInBetaError extends core_error.v7 {}
   BetaOrganizationNotEnrolledInBetaError._errorName = "BetaOrganizationNotEnrolledInBetaError";
   return BetaOrganizationNotEnrolledInBetaError;
  })();
  var beta_BetaRequestBodyTimeoutError = (() => {
   class BetaRequestBodyTimeoutError extends core_error.v7 {}
   BetaRequestBodyTimeoutError._errorName = "BetaRequestBodyTimeoutError";
   return BetaRequestBodyTimeoutError;
  })();
  var beta_BetaUnsupportedCharsetError = (() => {
   class BetaUnsupportedCharsetError extends core_error.v7 {}
   BetaUnsupportedCharsetError._errorName = "BetaUnsupportedCharsetError";
   return BetaUnsupportedCharsetError;
  })();
  var beta_Beta = null && (() => {
   class Beta extends APIResource {
    constructor() {
     super(...arguments);
     this.models = new ModelsAPI.Models(this._client);
     this.messages = new MessagesAPI.Messages(this._client);
     this.agents = new AgentsAPI.Agents(this._client);
     this.environments = new EnvironmentsAPI.Environments(this._client);
     this.sessions = new SessionsAPI.Sessions(this._client);
     this.deployments = new DeploymentsAPI.Deployments(this._client);
     this.deploymentRuns = new DeploymentRunsAPI.DeploymentRuns(this._client);
     this.vaults = new VaultsAPI.Vaults(this._client);
     this.memoryStores = new MemoryStoresAPI.MemoryStores(this._client);
     this.files = new FilesAPI.Files(this._client);
     this.skills = new SkillsAPI.Skills(this._client);
     this.webhooks = new WebhooksAPI.Webhooks(this._client);
     this.userProfiles = new UserProfilesAPI.UserProfiles(this._client);
     this.dreams = new DreamsAPI.Dreams(this._client);
     this.tunnels = new TunnelsAPI.Tunnels(this._client);
     this.organization = new OrganizationAPI.Organization(this._client);
    }
   }
   Beta.BetaOrganizationNotEnrolledInBetaError = beta_BetaOrganizationNotEnrolledInBetaError;
   Beta.BetaRequestBodyTimeoutError = beta_BetaRequestBodyTimeoutError;
   Beta.BetaUnsupportedCharsetError = beta_BetaUnsupportedCharsetError;
   Beta.Models = Models;
   Beta.Messages = Messages;
   Beta.Agents = Agents;
   Beta.Environments = Environments;
   Beta.BetaEnvironmentArchivedError = BetaEnvironmentArchivedError;
   Beta.BetaInvalidConfigTypeChangeError = BetaInvalidConfigTypeChangeError;
   Beta.BetaInvalidMetadataError = BetaInvalidMetadataError;
   Beta.BetaEnvironmentCreateDisabledError = BetaEnvironmentCreateDisabledError;
   Beta.BetaEnvironmentUpdateDisabledError = BetaEnvironmentUpdateDisabledError;
   Beta.BetaEnvironmentNotFoundError = BetaEnvironmentNotFoundError;
   Beta.Sessions = Sessions;
   Beta.Deployments = Deployments;
   Beta.DeploymentRuns = DeploymentRuns;
   Beta.Vaults = Vaults;
   Beta.MemoryStores = MemoryStores;
   Beta.Files = Files;
   Beta.Skills = Skills;
   Beta.Webhooks = Webhooks;
   Beta.UserProfiles = UserProfiles;
   Beta.Dreams = Dreams;
   Beta.Tunnels = Tunnels;
   Beta.Organization = Organization;
   return Beta;
  })();
  var messages = __webpack_require__(5022);
  var api_keys_OrgAPIKeyLimitExceededError = (() => {
   class OrgAPIKeyLimitExceededError extends core_error.v7 {}
   OrgAPIKeyLimitExceededError._errorName = "OrgAPIKeyLimitExceededError";
   return OrgAPIKeyLimitExceededError;
  })();
  var api_keys_WorkspaceAPIKeyLimitExceededError = (() => {
   class WorkspaceAPIKeyLimitExceededError extends core_error.v7 {}
   WorkspaceAPIKeyLimitExceededError._errorName = "WorkspaceAPIKeyLimitExceededError";
   return WorkspaceAPIKeyLimitExceededError;
  })();
  var api_keys_APIKeys = null && (() => {
   class APIKeys extends APIResource {
    retrieve(apiKeyID, options) {
     return this._client.get(path`/v1/organizations/api_keys/${apiKeyID}`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.api_keys.retrieve", options, {
       route: "/v1/organizations/api_keys/{api_key_id}",
       attributes: {
        "anthropic.organization.api_key.id": apiKeyID
       }
      })
     });
    }
    update(apiKeyID, body, options) {
     return this._client.post(path`/v1/organizations/api_keys/${apiKeyID}`, {
      body: body,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.api_keys.update", options, {
       route: "/v1/organizations/api_keys/{api_key_id}",
       attributes: {
        "anthropic.organization.api_key.id": apiKeyID
       }
      })
     });
    }
    list(query = {}, options) {
     return this._client.getAPIList("/v1/organizations/api_keys", Page, {
      query: query,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.api_keys.list", options, {
       route: "/v1/organizations/api_keys",
       queryParams: [ "after_id", "before_id", "created_by_user_id", "limit", "status", "workspace_id" ]
      })
     });
    }
   }
   APIKeys.OrgAPIKeyLimitExceededError = api_keys_OrgAPIKeyLimitExceededError;
   APIKeys.WorkspaceAPIKeyLimitExceededError = api_keys_WorkspaceAPIKeyLimitExceededError;
   return APIKeys;
  })();
  var external_keys_ExternalKeyInWorkspacePolicyError = (() => {
   class ExternalKeyInWorkspacePolicyError extends core_error.v7 {}
   ExternalKeyInWorkspacePolicyError._errorName = "ExternalKeyInWorkspacePolicyError";
   return ExternalKeyInWorkspacePolicyError;
  })();
  var external_keys_ExternalKeyValidationFailedError = (() => {
   class ExternalKeyValidationFailedError extends core_error.v7 {}
   ExternalKeyValidationFailedError._errorName = "ExternalKeyValidationFailedError";
   return ExternalKeyValidationFailedError;
  })();
  var external_keys_ExternalKeyValidationTimedOutError = (() => {
   class ExternalKeyValidationTimedOutError extends core_error.v7 {}
   ExternalKeyValidationTimedOutError._errorName = "ExternalKeyValidationTimedOutError";
   return ExternalKeyValidationTimedOutError;
  })();
  var external_keys_ExternalKeyChangedError = (() => {
   class ExternalKeyChangedError extends core_error.fK {}
   ExternalKeyChangedError._errorName = "ExternalKeyChangedError";
   return ExternalKeyChangedError;
  })();
  var external_keys_ExternalKeys = null && (() => {
   class ExternalKeys extends APIResource {
    create(body, options) {
     return this._client.post("/v1/organizations/external_keys", {
      body: body,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.create", options, {
       route: "/v1/organizations/external_keys",
       createdIDAttribute: "anthropic.organization.external_key.id"
      })
     });
    }
    retrieve(externalKeyID, options) {
     return this._client.get(path`/v1/organizations/external_keys/${externalKeyID}`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.retrieve", options, {
       route: "/v1/organizations/external_keys/{external_key_id}",
       attributes: {
        "anthropic.organization.external_key.id": externalKeyID
       }
      })
     });
    }
    update(externalKeyID, body, options) {
     return this._client.post(path`/v1/organizations/external_keys/${externalKeyID}`, {
      body: body,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.update", options, {
       route: "/v1/organizations/external_keys/{external_key_id}",
       attributes: {
        "anthropic.organization.external_key.id": externalKeyID
       }
      })
     });
    }
    list(query = {}, options) {
     return this._client.getAPIList("/v1/organizations/external_keys", PageCursor, {
      query: query,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.list", options, {
       route: "/v1/organizations/external_keys",
       queryParams: [ "limit", "page" ]
      })
     });
    }
    delete(externalKeyID, options) {
     return this._client.delete(path`/v1/organizations/external_keys/${externalKeyID}`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.delete", options, {
       route: "/v1/organizations/external_keys/{external_key_id}",
       attributes: {
        "anthropic.organization.external_key.id": externalKeyID
       }
      })
     });
    }
    validate(externalKeyID, options) {
     return this._client.post(path`/v1/organizations/external_keys/${externalKeyID}/validate`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.validate", options, {
       route: "/v1/organizations/external_keys/{external_key_id}/validate",
       attributes: {
        "anthropic.organization.external_key.id": externalKeyID
       }
      })
     });
    }
   }
   ExternalKeys.ExternalKeyInWorkspacePolicyError = external_keys_ExternalKeyInWorkspacePolicyError;
   ExternalKeys.ExternalKeyValidationFailedError = external_keys_ExternalKeyValidationFailedError;
   ExternalKeys.ExternalKeyValidationTimedOutError = external_keys_ExternalKeyValidationTimedOutError;
   ExternalKeys.ExternalKeyChangedError = external_keys_ExternalKeyChangedError;
   return ExternalKeys;
  })();
  var invites_AlreadyMemberError = (() => {
   class AlreadyMemberError extends core_error.v7 {}
   AlreadyMemberError._errorName = "AlreadyMemberError";
   return AlreadyMemberError;
  })();
  var invites_CannotInviteEmailsWithUnverifiedDomainsError = (() => {
   class CannotInviteEmailsWithUnverifiedDomainsError extends core_error.v7 {}
   CannotInviteEmailsWithUnverifiedDomainsError._errorName = "CannotInviteEmailsWithUnverifiedDomainsError";
   return CannotInviteEmailsWithUnverifiedDomainsError;
  })();
  var invites_EmailDomainNotAllowedError = (() => {
   class EmailDomainNotAllowedError extends core_error.v7 {}
   EmailDomainNotAllowedError._errorName = "EmailDomainNotAllowedError";
   return EmailDomainNotAllowedError;
  })();
  var invites_InviteAlreadyExistsError = (() => {
   class InviteAlreadyExistsError extends core_error.v7 {}
   InviteAlreadyExistsError._errorName = "InviteAlreadyExistsError";
   return InviteAlreadyExistsError;
  })();
  var invites_Invites = null && (() => {
   class Invites extends APIResource {
    create(body, options) {
     return this._client.post("/v1/organizations/invites", {
      body: body,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.invites.create", options, {
       route: "/v1/organizations/invites",
       createdIDAttribute: "anthropic.organization.invite.id"
      })
     });
    }
    retrieve(inviteID, options) {
     return this._client.get(path`/v1/organizations/invites/${inviteID}`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.invites.retrieve", options, {
       route: "/v1/organizations/invites/{invite_id}",
       attributes: {
        "anthropic.organization.invite.id": inviteID
       }
      })
     });
    }
    list(query = {}, options) {
     return this._client.getAPIList("/v1/organizations/invites", Page, {
      query: query,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.invites.list", options, {
       route: "/v1/organizations/invites",
       queryParams: [ "after_id", "before_id", "email", "limit", "roles", "statuses" ]
      })
     });
    }
    delete(inviteID, options) {
     return this._client.delete(path`/v1/organizations/invites/${inviteID}`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.invites.delete", options, {
       route: "/v1/organizations/invites/{invite_id}",
       attributes: {
        "anthropic.organization.invite.id": inviteID
       }
      })
     });
    }
   }
   Invites.AlreadyMemberError = invites_AlreadyMemberError;
   Invites.CannotInviteEmailsWithUnverifiedDomainsError = invites_CannotInviteEmailsWithUnverifiedDomainsError;
   Invites.EmailDomainNotAllowedError = invites_EmailDomainNotAllowedError;
   Invites.InviteAlreadyExistsError = invites_InviteAlreadyExistsError;
   return Invites;
  })();
  var organization_OrgMemberLimitExceededError = (() => {
   class OrgMemberLimitExceededError extends core_error.v7 {}
   OrgMemberLimitExceededError._errorName = "OrgMemberLimitExceededError";
   return OrgMemberLimitExceededError;
  })();
  var organization_RBACRoleNotFoundError = (() => {
   class RBACRoleNotFoundError extends core_error.m_ {}
   RBACRoleNotFoundError._errorName = "RBACRoleNotFoundError";
   return RBACRoleNotFoundError;
  })();
  var organization_ConcurrentMembershipChangeError = (() => {
   class ConcurrentMembershipChangeError extends core_error.fK {}
   ConcurrentMembershipChangeError._errorName = "ConcurrentMembershipChangeError";
   return ConcurrentMembershipChangeError;
  })();
  var organization_Organization = null && (() => {
   class Organization extends APIResource {
    constructor() {
     super(...arguments);
     this.apiKeys = new APIKeysAPI.APIKeys(this._client);
     this.externalKeys = new ExternalKeysAPI.ExternalKeys(this._client);
     this.federation = new FederationAPI.Federation(this._client);
     this.invites = new InvitesAPI.Invites(this._client);
     this.serviceAccounts = new ServiceAccountsAPI.ServiceAccounts(this._client);
     this.users = new UsersAPI.Users(this._client);
     this.workspaces = new WorkspacesAPI.Workspaces(this._client);
     this.rateLimits = new RateLimitsAPI.RateLimits(this._client);
     this.complianceSettings = new ComplianceSettingsAPI.ComplianceSettings(this._client);
     this.analytics = new AnalyticsAPI.Analytics(this._client);
     this.spendLimits = new SpendLimitsAPI.SpendLimits(this._client);
     this.rbacGroups = new RBACGroupsAPI.RBACGroups(this._client);
     this.rbacRoles = new RBACRolesAPI.RBACRoles(this._client);
    }
    retrieve(options) {
     return this._client.get("/v1/organizations/me", {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.retrieve", options, {
       route: "/v1/organizations/me"
      })
     });
    }
   }
   Organization.OrgMemberLimitExceededError = organization_OrgMemberLimitExceededError;
   Organization.RBACRoleNotFoundError = organization_RBACRoleNotFoundError;
   Organization.ConcurrentMembershipChangeError = organization_ConcurrentMembershipChangeError;
   Organization.APIKeys = APIKeys;
   Organization.OrgAPIKeyLimitExceededError = OrgAPIKeyLimitExceededError;
   Organization.WorkspaceAPIKeyLimitExceededError = WorkspaceAPIKeyLimitExceededError;
   Organization.ExternalKeys = ExternalKeys;
   Organization.ExternalKeyInWorkspacePolicyError = ExternalKeyInWorkspacePolicyError;
   Organization.ExternalKeyValidationFailedError = ExternalKeyValidationFailedError;
   Organization.ExternalKeyValidationTimedOutError = ExternalKeyValidationTimedOutError;
   Organization.ExternalKeyChangedError = ExternalKeyChangedError;
   Organization.Federation = Federation;
   Organization.Invites = Invites;
   Organization.AlreadyMemberError = AlreadyMemberError;
   Organization.CannotInviteEmailsWithUnverifiedDomainsError = CannotInviteEmailsWithUnverifiedDomainsError;
   Organization.EmailDomainNotAllowedError = EmailDomainNotAllowedError;
   Organization.InviteAlreadyExistsError = InviteAlreadyExistsError;
   Organization.ServiceAccounts = ServiceAccounts;
   Organization.Users = Users;
   Organization.CannotRemoveLastMemberError = CannotRemoveLastMemberError;
   Organization.Workspaces = Workspaces;
   Organization.KeyProfileMismatchError = KeyProfileMismatchError;
   Organization.WorkspaceMemberLimitExceededError = WorkspaceMemberLimitExceededError;
   Organization.WorkspacePolicyViolationError = WorkspacePolicyViolationError;
   Organization.RateLimits = RateLimits;
   Organization.ComplianceSettings = ComplianceSettings;
   Organization.Analytics = Analytics;
   Organization.SpendLimits = SpendLimits;
   Organization.RBACGroups = RBACGroups;
   Organization.RBACGroupGrantsOwnerAccessError = RBACGroupGrantsOwnerAccessError;
   Organization.RBACGroupOwnerAccessUnconfirmedError = RBACGroupOwnerAccessUnconfirmedError;
   Organization.RBACRoles = RBACRoles;
   return Organization;
  })();
  var users_CannotRemoveLastMemberError = (() => {
   class CannotRemoveLastMemberError extends core_error.v7 {}
   CannotRemoveLastMemberError._errorName = "CannotRemoveLastMemberError";
   return CannotRemoveLastMemberError;
  })();
  var users_Users = null && (() => {
   class Users extends APIResource {
    retrieve(userID, options) {
     return this._client.get(path`/v1/organizations/users/${userID}`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.users.retrieve", options, {
       route: "/v1/organizations/users/{user_id}",
       attributes: {
        "anthropic.organization.user.id": userID
       }
      })
     });
    }
    update(userID, body, options) {
     return this._client.post(path`/v1/organizations/users/${userID}`, {
      body: body,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.users.update", options, {
       route: "/v1/organizations/users/{user_id}",
       attributes: {
        "anthropic.organization.user.id": userID
       }
      })
     });
    }
    list(query = {}, options) {
     return this._client.getAPIList("/v1/organizations/users", Page, {
      query: query,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.users.list", options, {
       route: "/v1/organizations/users",
       queryParams: [ "after_id", "before_id", "email", "limit", "roles" ]
      })
     });
    }
    remove(userID, options) {
     return this._client.delete(path`/v1/organizations/users/${userID}`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.users.remove", options, {
       route: "/v1/organizations/users/{user_id}",
       attributes: {
        "anthropic.organization.user.id": userID
       }
      })
     });
    }
   }
   Users.CannotRemoveLastMemberError = users_CannotRemoveLastMemberError;
   return Users;
  })();
  var skills_SkillReadBlockedUndecryptableError = (() => {
   class SkillReadBlockedUndecryptableError extends core_error.fK {}
   SkillReadBlockedUndecryptableError._errorName = "SkillReadBlockedUndecryptableError";
   return SkillReadBlockedUndecryptableError;
  })();
  var skills_Skills = null && (() => {
   class Skills extends APIResource {
    constructor() {
     super(...arguments);
     this.versions = new VersionsAPI.Versions(this._client);
    }
    create(params, options) {
     const {workspace_id: workspace_id, ...body} = params;
     return this._client.post("/v1/skills", multipartFormRequestOptions({
      body: body,
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.skills.create", options, {
       route: "/v1/skills",
       createdIDAttribute: "anthropic.skill.id"
      })
     }, this._client, false));
    }
    retrieve(skillID, params = {}, options) {
     const {workspace_id: workspace_id} = params ?? {};
     return this._client.get(path`/v1/skills/${skillID}`, {
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.skills.retrieve", options, {
       route: "/v1/skills/{skill_id}",
       attributes: {
        "anthropic.skill.id": skillID
       }
      })
     });
    }
    list(params = {}, options) {
     const {workspace_id: workspace_id, ...query} = params ?? {};
     return this._client.getAPIList("/v1/skills", PageCursor, {
      query: query,
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.skills.list", options, {
       route: "/v1/skills",
       queryParams: [ "limit", "page", "source" ]
      })
     });
    }
    delete(skillID, params = {}, options) {
     const {workspace_id: workspace_id} = params ?? {};
     return this._client.delete(path`/v1/skills/${skillID}`, {
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.skills.delete", options, {
       route: "/v1/skills/{skill_id}",
       attributes: {
        "anthropic.skill.id": skillID
       }
      })
     });
    }
   }
   Skills.SkillReadBlockedUndecryptableError = skills_SkillReadBlockedUndecryptableError;
   Skills.Versions = Versions;
   return Skills;
  })();
  var user_profiles_UserProfileNotFoundError = (() => {
   class UserProfileNotFoundError extends core_error.v7 {}
   UserProfileNotFoundError._errorName = "UserProfileNotFoundError";
   return UserProfileNotFoundError;
  })();
  var user_profiles_UserProfileRequiredError = (() => {
   class UserProfileRequiredError extends core_error.v7 {}
   UserProfileRequiredError._errorName = "UserProfileRequiredError";
   return UserProfileRequiredError;
  })();
  var user_profiles_UserProfileBillingNotAuthorizedError = (() => {
   class UserProfileBillingNotAuthorizedError extends core_error.Ll {}
   UserProfileBillingNotAuthorizedError._errorName = "UserProfileBillingNotAuthorizedError";
   return UserProfileBillingNotAuthorizedError;
  })();
  var user_profiles_UserProfileNotBillableError = (() => {
   class UserProfileNotBillableError extends core_error.Ll {}
   UserProfileNotBillableError._errorName = "UserProfileNotBillableError";
   return UserProfileNotBillableError;
  })();
  var user_profiles_UserProfiles = null && (() => {
   class UserProfiles extends APIResource {
    constructor() {
     super(...arguments);
     this.actionURLs = new ActionURLsAPI.ActionURLs(this._client);
    }
    create(params, options) {
     const {workspace_id: workspace_id, ...body} = params;
     return this._client.post("/v1/user_profiles", {
      body: body,
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.user_profiles.create", options, {
       route: "/v1/user_profiles",
       createdIDAttribute: "anthropic.user_profile.id"
      })
     });
    }
    retrieve(userProfileID, params = {}, options) {
     const {workspace_id: workspace_id} = params ?? {};
     return this._client.get(path`/v1/user_profiles/${userProfileID}`, {
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.user_profiles.retrieve", options, {
       route: "/v1/user_profiles/{user_profile_id}",
       attributes: {
        "anthropic.user_profile.id": userProfileID
       }
      })
     });
    }
    update(userProfileID, params, options) {
     const {workspace_id: workspace_id, ...body} = params;
     return this._client.post(path`/v1/user_profiles/${userProfileID}`, {
      body: body,
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.user_profiles.update", options, {
       route: "/v1/user_profiles/{user_profile_id}",
       attributes: {
        "anthropic.user_profile.id": userProfileID
       }
      })
     });
    }
    list(params = {}, options) {
     const {workspace_id: workspace_id, ...query} = params ?? {};
     return this._client.getAPIList("/v1/user_profiles", PageCursor, {
      query: query,
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.user_profiles.list", options, {
       route: "/v1/user_profiles",
       queryParams: [ "enforcement_status", "limit", "order", "order_by", "page" ]
      })
     });
    }
    delete(userProfileID, params = {}, options) {
     const {workspace_id: workspace_id} = params ?? {};
     return this._client.delete(path`/v1/user_profiles/${userProfileID}`, {
      ...options,
      headers: buildHeaders([ {
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __span: startApiCallSpan(this._client, "anthropic.user_profiles.delete", options, {
       route: "/v1/user_profiles/{user_profile_id}",
       attributes: {
        "anthropic.user_profile.id": userProfileID
       }
      })
     });
    }
   }
   UserProfiles.UserProfileNotFoundError = user_profiles_UserProfileNotFoundError;
   UserProfiles.UserProfileRequiredError = user_profiles_UserProfileRequiredError;
   UserProfiles.UserProfileBillingNotAuthorizedError = user_profiles_UserProfileBillingNotAuthorizedError;
   UserProfiles.UserProfileNotBillableError = user_profiles_UserProfileNotBillableError;
   UserProfiles.ActionURLs = ActionURLs;
   return UserProfiles;
  })();
  var environments_BetaEnvironmentArchivedError = (() => {
   class BetaEnvironmentArchivedError extends core_error.v7 {}
   BetaEnvironmentArchivedError._errorName = "BetaEnvironmentArchivedError";
   return BetaEnvironmentArchivedError;
  })();
  var environments_BetaInvalidConfigTypeChangeError = (() => {
   class BetaInvalidConfigTypeChangeError extends core_error.v7 {}
   BetaInvalidConfigTypeChangeError._errorName = "BetaInvalidConfigTypeChangeError";
   return BetaInvalidConfigTypeChangeError;
  })();
  var environments_BetaInvalidMetadataError = (() => {
   class BetaInvalidMetadataError extends core_error.v7 {}
   BetaInvalidMetadataError._errorName = "BetaInvalidMetadataError";
   return BetaInvalidMetadataError;
  })();
  var environments_BetaEnvironmentCreateDisabledError = (() => {
   class BetaEnvironmentCreateDisabledError extends core_error.Ll {}
   BetaEnvironmentCreateDisabledError._errorName = "BetaEnvironmentCreateDisabledError";
   return BetaEnvironmentCreateDisabledError;
  })();
  var environments_BetaEnvironmentUpdateDisabledError = (() => {
   class BetaEnvironmentUpdateDisabledError extends core_error.Ll {}
   BetaEnvironmentUpdateDisabledError._errorName = "BetaEnvironmentUpdateDisabledError";
   return BetaEnvironmentUpdateDisabledError;
  })();
  var environments_BetaEnvironmentNotFoundError = (() => {
   class BetaEnvironmentNotFoundError extends core_error.m_ {}
   BetaEnvironmentNotFoundError._errorName = "BetaEnvironmentNotFoundError";
   return BetaEnvironmentNotFoundError;
  })();
  var environments_Environments = null && (() => {
   class Environments extends APIResource {
    constructor() {
     super(...arguments);
     this.work = new WorkAPI.Work(this._client);
    }
    create(params, options) {
     const {betas: betas, workspace_id: workspace_id, ...body} = params;
     return this._client.post("/v1/environments", {
      body: body,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.create", options, {
       route: "/v1/environments",
       createdIDAttribute: "anthropic.environment.id"
      })
     });
    }
    retrieve(environmentID, params = {}, options) {
     const {betas: betas, workspace_id: workspace_id} = params ?? {};
     return this._client.get(path`/v1/environments/${environmentID}`, {
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.retrieve", options, {
       route: "/v1/environments/{environment_id}",
       attributes: {
        "anthropic.environment.id": environmentID
       }
      })
     });
    }
    update(environmentID, params, options) {
     const {betas: betas, workspace_id: workspace_id, ...body} = params;
     return this._client.post(path`/v1/environments/${environmentID}`, {
      body: body,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.update", options, {
       route: "/v1/environments/{environment_id}",
       attributes: {
        "anthropic.environment.id": environmentID
       }
      })
     });
    }
    list(params = {}, options) {
     const {betas: betas, workspace_id: workspace_id, ...query} = params ?? {};
     return this._client.getAPIList("/v1/environments", PageCursor, {
      query: query,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.list", options, {
       route: "/v1/environments",
       queryParams: [ "include_archived", "limit", "page" ]
      })
     });
    }
    delete(environmentID, params = {}, options) {
     const {betas: betas, workspace_id: workspace_id} = params ?? {};
     return this._client.delete(path`/v1/environments/${environmentID}`, {
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.delete", options, {
       route: "/v1/environments/{environment_id}",
       attributes: {
        "anthropic.environment.id": environmentID
       }
      })
     });
    }
    archive(environmentID, params = {}, options) {
     const {betas: betas, workspace_id: workspace_id} = params ?? {};
     return this._client.post(path`/v1/environments/${environmentID}/archive`, {
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.archive", options, {
       route: "/v1/environments/{environment_id}/archive",
       attributes: {
        "anthropic.environment.id": environmentID
       }
      })
     });
    }
   }
   Environments.BetaEnvironmentArchivedError = environments_BetaEnvironmentArchivedError;
   Environments.BetaInvalidConfigTypeChangeError = environments_BetaInvalidConfigTypeChangeError;
   Environments.BetaInvalidMetadataError = environments_BetaInvalidMetadataError;
   Environments.BetaEnvironmentCreateDisabledError = environments_BetaEnvironmentCreateDisabledError;
   Environments.BetaEnvironmentUpdateDisabledError = environments_BetaEnvironmentUpdateDisabledError;
   Environments.BetaEnvironmentNotFoundError = environments_BetaEnvironmentNotFoundError;
   Environments.Work = Work;
   Environments.BetaHeartbeatPreconditionFailedError = BetaHeartbeatPreconditionFailedError;
   return Environments;
  })();
  var work_BetaHeartbeatPreconditionFailedError = (() => {
   class BetaHeartbeatPreconditionFailedError extends core_error.k9 {}
   BetaHeartbeatPreconditionFailedError._errorName = "BetaHeartbeatPreconditionFailedError";
   return BetaHeartbeatPreconditionFailedError;
  })();
  var work_Work = null && (() => {
   class Work extends APIResource {
    retrieve(workID, params, options) {
     const {environment_id: environment_id, betas: betas, workspace_id: workspace_id} = params;
     return this._client.get(path`/v1/environments/${environment_id}/work/${workID}`, {
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.work.retrieve", options, {
       route: "/v1/environments/{environment_id}/work/{work_id}",
       attributes: {
        "anthropic.environment.id": environment_id,
        "anthropic.environment.work.id": workID
       }
      })
     });
    }
    update(workID, params, options) {
     const {environment_id: environment_id, betas: betas, workspace_id: workspace_id, ...body} = params;
     return this._client.post(path`/v1/environments/${environment_id}/work/${workID}`, {
      body: body,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.work.update", options, {
       route: "/v1/environments/{environment_id}/work/{work_id}",
       attributes: {
        "anthropic.environment.id": environment_id,
        "anthropic.environment.work.id": workID
       }
      })
     });
    }
    list(environmentID, params = {}, options) {
     const {betas: betas, ...query} = params ?? {};
     return this._client.getAPIList(path`/v1/environments/${environmentID}/work`, PageCursor, {
      query: query,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString()
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.work.list", options, {
       route: "/v1/environments/{environment_id}/work",
       queryParams: [ "limit", "page" ],
       attributes: {
        "anthropic.environment.id": environmentID
       }
      })
     });
    }
    ack(workID, params, options) {
     const {environment_id: environment_id, betas: betas} = params;
     return this._client.post(path`/v1/environments/${environment_id}/work/${workID}/ack`, {
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString()
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.work.ack", options, {
       route: "/v1/environments/{environment_id}/work/{work_id}/ack",
       attributes: {
        "anthropic.environment.id": environment_id,
        "anthropic.environment.work.id": workID
       }
      })
     });
    }
    heartbeat(workID, params, options) {
     const {environment_id: environment_id, desired_ttl_seconds: desired_ttl_seconds, expected_last_heartbeat: expected_last_heartbeat, betas: betas} = params;
     return this._client.post(path`/v1/environments/${environment_id}/work/${workID}/heartbeat`, {
      query: {
       desired_ttl_seconds: desired_ttl_seconds,
       expected_last_heartbeat: expected_last_heartbeat
      },
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString()
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.work.heartbeat", options, {
       route: "/v1/environments/{environment_id}/work/{work_id}/heartbeat",
       queryParams: [ "desired_ttl_seconds", "expected_last_heartbeat" ],
       attributes: {
        "anthropic.environment.id": environment_id,
        "anthropic.environment.work.id": workID
       }
      })
     });
    }
    poll(environmentID, params = {}, options) {
     const {betas: betas, "Anthropic-Worker-ID": anthropicWorkerID, ...query} = params ?? {};
     return this._client.get(path`/v1/environments/${environmentID}/work/poll`, {
      query: query,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...anthropicWorkerID != null ? {
        "Anthropic-Worker-ID": anthropicWorkerID
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.work.poll", options, {
       route: "/v1/environments/{environment_id}/work/poll",
       queryParams: [ "block_ms", "reclaim_older_than_ms" ],
       attributes: {
        "anthropic.environment.id": environmentID
       }
      })
     });
    }
    stats(environmentID, params = {}, options) {
     const {betas: betas, workspace_id: workspace_id} = params ?? {};
     return this._client.get(path`/v1/environments/${environmentID}/work/stats`, {
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.work.stats", options, {
       route: "/v1/environments/{environment_id}/work/stats",
       attributes: {
        "anthropic.environment.id": environmentID
       }
      })
     });
    }
    stop(workID, params, options) {
     const {environment_id: environment_id, betas: betas, workspace_id: workspace_id, ...body} = params;
     return this._client.post(path`/v1/environments/${environment_id}/work/${workID}/stop`, {
      body: body,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.environments.work.stop", options, {
       route: "/v1/environments/{environment_id}/work/{work_id}/stop",
       attributes: {
        "anthropic.environment.id": environment_id,
        "anthropic.environment.work.id": workID
       }
      })
     });
    }
    poller(opts) {
     return new WorkPoller({
      ...opts,
      client: this._client
     });
    }
    worker(opts) {
     return new EnvironmentWorker({
      ...opts,
      client: this._client
     });
    }
   }
   Work.BetaHeartbeatPreconditionFailedError = work_BetaHeartbeatPreconditionFailedError;
   Work.WorkPoller = WorkPoller;
   Work.EnvironmentWorker = EnvironmentWorker;
   return Work;
  })();
  var BetaCannotSignOutPrimaryOwnerError = (() => {
   class BetaCannotSignOutPrimaryOwnerError extends core_error.v7 {}
   BetaCannotSignOutPrimaryOwnerError._errorName = "BetaCannotSignOutPrimaryOwnerError";
   return BetaCannotSignOutPrimaryOwnerError;
  })();
  var BetaCannotSignOutSelfError = (() => {
   class BetaCannotSignOutSelfError extends core_error.v7 {}
   BetaCannotSignOutSelfError._errorName = "BetaCannotSignOutSelfError";
   return BetaCannotSignOutSelfError;
  })();
  var BetaCannotSignOutManagedMemberError = (() => {
   class BetaCannotSignOutManagedMemberError extends core_error.Ll {}
   BetaCannotSignOutManagedMemberError._errorName = "BetaCannotSignOutManagedMemberError";
   return BetaCannotSignOutManagedMemberError;
  })();
  var BetaCannotSignOutMembershipAdminError = (() => {
   class BetaCannotSignOutMembershipAdminError extends core_error.Ll {}
   BetaCannotSignOutMembershipAdminError._errorName = "BetaCannotSignOutMembershipAdminError";
   return BetaCannotSignOutMembershipAdminError;
  })();
  var BetaCannotSignOutOwnerError = (() => {
   class BetaCannotSignOutOwnerError extends core_error.Ll {}
   BetaCannotSignOutOwnerError._errorName = "BetaCannotSignOutOwnerError";
   return BetaCannotSignOutOwnerError;
  })();
  var BetaCannotSignOutPrivilegedMemberError = (() => {
   class BetaCannotSignOutPrivilegedMemberError extends core_error.Ll {}
   BetaCannotSignOutPrivilegedMemberError._errorName = "BetaCannotSignOutPrivilegedMemberError";
   return BetaCannotSignOutPrivilegedMemberError;
  })();
  var organization_users_Users = null && (() => {
   class Users extends APIResource {
    retrieve(userID, options) {
     return this._client.get(path`/v1/organizations/users/${userID}`, {
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.users.retrieve", options, {
       route: "/v1/organizations/users/{user_id}",
       attributes: {
        "anthropic.organization.user.id": userID
       }
      })
     });
    }
    update(userID, body, options) {
     return this._client.post(path`/v1/organizations/users/${userID}`, {
      body: body,
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.users.update", options, {
       route: "/v1/organizations/users/{user_id}",
       attributes: {
        "anthropic.organization.user.id": userID
       }
      })
     });
    }
    list(query = {}, options) {
     return this._client.getAPIList("/v1/organizations/users", Page, {
      query: query,
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.users.list", options, {
       route: "/v1/organizations/users",
       queryParams: [ "after_id", "before_id", "email", "limit", "roles" ]
      })
     });
    }
    remove(userID, options) {
     return this._client.delete(path`/v1/organizations/users/${userID}`, {
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.users.remove", options, {
       route: "/v1/organizations/users/{user_id}",
       attributes: {
        "anthropic.organization.user.id": userID
       }
      })
     });
    }
    signOut(userID, params = {}, options) {
     const {betas: betas} = params ?? {};
     return this._client.post(path`/v1/organizations/users/${userID}/sign_out`, {
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "admin-user-sign-out-2026-10-08" ].toString()
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.users.sign_out", options, {
       route: "/v1/organizations/users/{user_id}/sign_out",
       attributes: {
        "anthropic.organization.user.id": userID
       }
      })
     });
    }
   }
   Users.BetaCannotSignOutPrimaryOwnerError = BetaCannotSignOutPrimaryOwnerError;
   Users.BetaCannotSignOutSelfError = BetaCannotSignOutSelfError;
   Users.BetaCannotSignOutManagedMemberError = BetaCannotSignOutManagedMemberError;
   Users.BetaCannotSignOutMembershipAdminError = BetaCannotSignOutMembershipAdminError;
   Users.BetaCannotSignOutOwnerError = BetaCannotSignOutOwnerError;
   Users.BetaCannotSignOutPrivilegedMemberError = BetaCannotSignOutPrivilegedMemberError;
   return Users;
  })();
  var rbac_groups_RBACGroupGrantsOwnerAccessError = (() => {
   class RBACGroupGrantsOwnerAccessError extends core_error.v7 {}
   RBACGroupGrantsOwnerAccessError._errorName = "RBACGroupGrantsOwnerAccessError";
   return RBACGroupGrantsOwnerAccessError;
  })();
  var rbac_groups_RBACGroupOwnerAccessUnconfirmedError = (() => {
   class RBACGroupOwnerAccessUnconfirmedError extends core_error.v7 {}
   RBACGroupOwnerAccessUnconfirmedError._errorName = "RBACGroupOwnerAccessUnconfirmedError";
   return RBACGroupOwnerAccessUnconfirmedError;
  })();
  var rbac_groups_RBACGroups = null && (() => {
   class RBACGroups extends APIResource {
    constructor() {
     super(...arguments);
     this.members = new MembersAPI.Members(this._client);
    }
    create(body, options) {
     return this._client.post("/v1/organizations/rbac_groups", {
      body: body,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.create", options, {
       route: "/v1/organizations/rbac_groups",
       createdIDAttribute: "anthropic.organization.rbac_group.id"
      })
     });
    }
    retrieve(rbacGroupID, options) {
     return this._client.get(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.retrieve", options, {
       route: "/v1/organizations/rbac_groups/{rbac_group_id}",
       attributes: {
        "anthropic.organization.rbac_group.id": rbacGroupID
       }
      })
     });
    }
    update(rbacGroupID, body, options) {
     return this._client.post(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
      body: body,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.update", options, {
       route: "/v1/organizations/rbac_groups/{rbac_group_id}",
       attributes: {
        "anthropic.organization.rbac_group.id": rbacGroupID
       }
      })
     });
    }
    list(query = {}, options) {
     return this._client.getAPIList("/v1/organizations/rbac_groups", PageCursor, {
      query: query,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.list", options, {
       route: "/v1/organizations/rbac_groups",
       queryParams: [ "limit", "page" ]
      })
     });
    }
    delete(rbacGroupID, options) {
     return this._client.delete(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.delete", options, {
       route: "/v1/organizations/rbac_groups/{rbac_group_id}",
       attributes: {
        "anthropic.organization.rbac_group.id": rbacGroupID
       }
      })
     });
    }
   }
   RBACGroups.RBACGroupGrantsOwnerAccessError = rbac_groups_RBACGroupGrantsOwnerAccessError;
   RBACGroups.RBACGroupOwnerAccessUnconfirmedError = rbac_groups_RBACGroupOwnerAccessUnconfirmedError;
   RBACGroups.Members = Members;
   return RBACGroups;
  })();
  var workspaces_KeyProfileMismatchError = (() => {
   class KeyProfileMismatchError extends core_error.v7 {}
   KeyProfileMismatchError._errorName = "KeyProfileMismatchError";
   return KeyProfileMismatchError;
  })();
  var workspaces_WorkspaceMemberLimitExceededError = (() => {
   class WorkspaceMemberLimitExceededError extends core_error.v7 {}
   WorkspaceMemberLimitExceededError._errorName = "WorkspaceMemberLimitExceededError";
   return WorkspaceMemberLimitExceededError;
  })();
  var workspaces_WorkspacePolicyViolationError = (() => {
   class WorkspacePolicyViolationError extends core_error.v7 {}
   WorkspacePolicyViolationError._errorName = "WorkspacePolicyViolationError";
   return WorkspacePolicyViolationError;
  })();
  var workspaces_Workspaces = null && (() => {
   class Workspaces extends APIResource {
    constructor() {
     super(...arguments);
     this.rateLimits = new RateLimitsAPI.RateLimits(this._client);
     this.members = new MembersAPI.Members(this._client);
     this.serviceAccounts = new ServiceAccountsAPI.ServiceAccounts(this._client);
    }
    create(body, options) {
     return this._client.post("/v1/organizations/workspaces", {
      body: body,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.workspaces.create", options, {
       route: "/v1/organizations/workspaces",
       createdIDAttribute: "anthropic.organization.workspace.id"
      })
     });
    }
    retrieve(workspaceID, options) {
     return this._client.get(path`/v1/organizations/workspaces/${workspaceID}`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.workspaces.retrieve", options, {
       route: "/v1/organizations/workspaces/{workspace_id}",
       attributes: {
        "anthropic.organization.workspace.id": workspaceID
       }
      })
     });
    }
    update(workspaceID, body, options) {
     return this._client.post(path`/v1/organizations/workspaces/${workspaceID}`, {
      body: body,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.workspaces.update", options, {
       route: "/v1/organizations/workspaces/{workspace_id}",
       attributes: {
        "anthropic.organization.workspace.id": workspaceID
       }
      })
     });
    }
    list(query = {}, options) {
     return this._client.getAPIList("/v1/organizations/workspaces", Page, {
      query: query,
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.workspaces.list", options, {
       route: "/v1/organizations/workspaces",
       queryParams: [ "after_id", "before_id", "ids", "include_archived", "include_default", "limit" ]
      })
     });
    }
    archive(workspaceID, options) {
     return this._client.post(path`/v1/organizations/workspaces/${workspaceID}/archive`, {
      ...options,
      __span: startApiCallSpan(this._client, "anthropic.organization.workspaces.archive", options, {
       route: "/v1/organizations/workspaces/{workspace_id}/archive",
       attributes: {
        "anthropic.organization.workspace.id": workspaceID
       }
      })
     });
    }
   }
   Workspaces.KeyProfileMismatchError = workspaces_KeyProfileMismatchError;
   Workspaces.WorkspaceMemberLimitExceededError = workspaces_WorkspaceMemberLimitExceededError;
   Workspaces.WorkspacePolicyViolationError = workspaces_WorkspacePolicyViolationError;
   Workspaces.RateLimits = RateLimits;
   Workspaces.Members = Members;
   Workspaces.ServiceAccounts = ServiceAccounts;
   return Workspaces;
  })();
  var BetaBundleAttachmentNotSupportedError = (() => {
   class BetaBundleAttachmentNotSupportedError extends core_error.v7 {}
   BetaBundleAttachmentNotSupportedError._errorName = "BetaBundleAttachmentNotSupportedError";
   return BetaBundleAttachmentNotSupportedError;
  })();
  var BetaBundleOnCallError = (() => {
   class BetaBundleOnCallError extends core_error.v7 {}
   BetaBundleOnCallError._errorName = "BetaBundleOnCallError";
   return BetaBundleOnCallError;
  })();
  var BetaSlackChannelSetUpSettingsRefusedError = (() => {
   class BetaSlackChannelSetUpSettingsRefusedError extends core_error.v7 {}
   BetaSlackChannelSetUpSettingsRefusedError._errorName = "BetaSlackChannelSetUpSettingsRefusedError";
   return BetaSlackChannelSetUpSettingsRefusedError;
  })();
  var BetaAPIKeyScopeMissingError = (() => {
   class BetaAPIKeyScopeMissingError extends core_error.Ll {}
   BetaAPIKeyScopeMissingError._errorName = "BetaAPIKeyScopeMissingError";
   return BetaAPIKeyScopeMissingError;
  })();
  var BetaClaudeTagWritesNotEnabledError = (() => {
   class BetaClaudeTagWritesNotEnabledError extends core_error.Ll {}
   BetaClaudeTagWritesNotEnabledError._errorName = "BetaClaudeTagWritesNotEnabledError";
   return BetaClaudeTagWritesNotEnabledError;
  })();
  var BetaComplianceConfigurationRestrictedError = (() => {
   class BetaComplianceConfigurationRestrictedError extends core_error.Ll {}
   BetaComplianceConfigurationRestrictedError._errorName = "BetaComplianceConfigurationRestrictedError";
   return BetaComplianceConfigurationRestrictedError;
  })();
  var BetaOrganizationLevelScopedAPIKeyRequiredError = (() => {
   class BetaOrganizationLevelScopedAPIKeyRequiredError extends core_error.Ll {}
   BetaOrganizationLevelScopedAPIKeyRequiredError._errorName = "BetaOrganizationLevelScopedAPIKeyRequiredError";
   return BetaOrganizationLevelScopedAPIKeyRequiredError;
  })();
  var BetaSlackChannelSetUpEnvironmentNotFoundError = (() => {
   class BetaSlackChannelSetUpEnvironmentNotFoundError extends core_error.m_ {}
   BetaSlackChannelSetUpEnvironmentNotFoundError._errorName = "BetaSlackChannelSetUpEnvironmentNotFoundError";
   return BetaSlackChannelSetUpEnvironmentNotFoundError;
  })();
  var BetaSlackChannelSetUpSettingsConflictError = (() => {
   class BetaSlackChannelSetUpSettingsConflictError extends core_error.fK {}
   BetaSlackChannelSetUpSettingsConflictError._errorName = "BetaSlackChannelSetUpSettingsConflictError";
   return BetaSlackChannelSetUpSettingsConflictError;
  })();
  var ClaudeTag = null && (() => {
   class ClaudeTag extends APIResource {
    constructor() {
     super(...arguments);
     this.slackChannels = new SlackChannelsAPI.SlackChannels(this._client);
     this.slackWorkspaces = new SlackWorkspacesAPI.SlackWorkspaces(this._client);
     this.bundles = new BundlesAPI.Bundles(this._client);
    }
   }
   ClaudeTag.BetaBundleAttachmentNotSupportedError = BetaBundleAttachmentNotSupportedError;
   ClaudeTag.BetaBundleOnCallError = BetaBundleOnCallError;
   ClaudeTag.BetaSlackChannelSetUpSettingsRefusedError = BetaSlackChannelSetUpSettingsRefusedError;
   ClaudeTag.BetaAPIKeyScopeMissingError = BetaAPIKeyScopeMissingError;
   ClaudeTag.BetaClaudeTagWritesNotEnabledError = BetaClaudeTagWritesNotEnabledError;
   ClaudeTag.BetaComplianceConfigurationRestrictedError = BetaComplianceConfigurationRestrictedError;
   ClaudeTag.BetaOrganizationLevelScopedAPIKeyRequiredError = BetaOrganizationLevelScopedAPIKeyRequiredError;
   ClaudeTag.BetaSlackChannelSetUpEnvironmentNotFoundError = BetaSlackChannelSetUpEnvironmentNotFoundError;
   ClaudeTag.BetaSlackChannelSetUpSettingsConflictError = BetaSlackChannelSetUpSettingsConflictError;
   ClaudeTag.SlackChannels = SlackChannels;
   ClaudeTag.SlackWorkspaces = SlackWorkspaces;
   ClaudeTag.Bundles = Bundles;
   return ClaudeTag;
  })();
  var BetaScanFailedError = (() => {
   class BetaScanFailedError extends core_error.v7 {}
   BetaScanFailedError._errorName = "BetaScanFailedError";
   return BetaScanFailedError;
  })();
  var BetaPluginNameTakenError = (() => {
   class BetaPluginNameTakenError extends core_error.fK {}
   BetaPluginNameTakenError._errorName = "BetaPluginNameTakenError";
   return BetaPluginNameTakenError;
  })();
  var BetaScanPendingError = (() => {
   class BetaScanPendingError extends core_error.fK {}
   BetaScanPendingError._errorName = "BetaScanPendingError";
   return BetaScanPendingError;
  })();
  var BetaSkillNameTakenError = (() => {
   class BetaSkillNameTakenError extends core_error.fK {}
   BetaSkillNameTakenError._errorName = "BetaSkillNameTakenError";
   return BetaSkillNameTakenError;
  })();
  var BetaRegistrationPendingError = (() => {
   class BetaRegistrationPendingError extends core_error.us {}
   BetaRegistrationPendingError._errorName = "BetaRegistrationPendingError";
   return BetaRegistrationPendingError;
  })();
  var Plugins = null && (() => {
   class Plugins extends APIResource {
    constructor() {
     super(...arguments);
     this.versions = new VersionsAPI.Versions(this._client);
     this.installationSettings = new InstallationSettingsAPI.InstallationSettings(this._client);
     this.shares = new SharesAPI.Shares(this._client);
    }
    create(params, options) {
     const {betas: betas, ...body} = params;
     return this._client.post("/v1/organizations/plugins", multipartFormRequestOptions({
      body: body,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "ce-plugins-2026-09-01" ].toString()
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.plugins.create", options, {
       route: "/v1/organizations/plugins",
       createdIDAttribute: "anthropic.organization.plugin.id"
      })
     }, this._client));
    }
    retrieve(pluginID, params = {}, options) {
     const {betas: betas, ...query} = params ?? {};
     return this._client.get(path`/v1/organizations/plugins/${pluginID}`, {
      query: query,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "ce-plugins-2026-09-01" ].toString()
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.plugins.retrieve", options, {
       route: "/v1/organizations/plugins/{plugin_id}",
       queryParams: [ "organization_id" ],
       attributes: {
        "anthropic.organization.plugin.id": pluginID
       }
      })
     });
    }
    update(pluginID, params, options) {
     const {betas: betas, ...body} = params;
     return this._client.post(path`/v1/organizations/plugins/${pluginID}`, {
      body: body,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "ce-plugins-2026-09-01" ].toString()
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.plugins.update", options, {
       route: "/v1/organizations/plugins/{plugin_id}",
       attributes: {
        "anthropic.organization.plugin.id": pluginID
       }
      })
     });
    }
    list(params = {}, options) {
     const {betas: betas, ...query} = params ?? {};
     return this._client.getAPIList("/v1/organizations/plugins", PageCursor, {
      query: query,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "ce-plugins-2026-09-01" ].toString()
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.plugins.list", options, {
       route: "/v1/organizations/plugins",
       queryParams: [ "created_at[gt]", "created_at[gte]", "created_at[lt]", "created_at[lte]", "limit", "marketplace_id", "organization_id", "owner_type", "owner_user_id", "page" ]
      })
     });
    }
    delete(pluginID, params = {}, options) {
     const {betas: betas} = params ?? {};
     return this._client.delete(path`/v1/organizations/plugins/${pluginID}`, {
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "ce-plugins-2026-09-01" ].toString()
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.plugins.delete", options, {
       route: "/v1/organizations/plugins/{plugin_id}",
       attributes: {
        "anthropic.organization.plugin.id": pluginID
       }
      })
     });
    }
   }
   Plugins.BetaScanFailedError = BetaScanFailedError;
   Plugins.BetaPluginNameTakenError = BetaPluginNameTakenError;
   Plugins.BetaScanPendingError = BetaScanPendingError;
   Plugins.BetaSkillNameTakenError = BetaSkillNameTakenError;
   Plugins.BetaRegistrationPendingError = BetaRegistrationPendingError;
   Plugins.Versions = Versions;
   Plugins.InstallationSettings = InstallationSettings;
   Plugins.Shares = Shares;
   return Plugins;
  })();
  var BetaRBACGroupNotFoundError = (() => {
   class BetaRBACGroupNotFoundError extends core_error.m_ {}
   BetaRBACGroupNotFoundError._errorName = "BetaRBACGroupNotFoundError";
   return BetaRBACGroupNotFoundError;
  })();
  var rbac_groups_rbac_groups_RBACGroups = null && (() => {
   class RBACGroups extends APIResource {
    constructor() {
     super(...arguments);
     this.members = new MembersAPI.Members(this._client);
    }
    create(body, options) {
     return this._client.post("/v1/organizations/rbac_groups", {
      body: body,
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.create", options, {
       route: "/v1/organizations/rbac_groups",
       createdIDAttribute: "anthropic.organization.rbac_group.id"
      })
     });
    }
    retrieve(rbacGroupID, options) {
     return this._client.get(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.retrieve", options, {
       route: "/v1/organizations/rbac_groups/{rbac_group_id}",
       attributes: {
        "anthropic.organization.rbac_group.id": rbacGroupID
       }
      })
     });
    }
    update(rbacGroupID, body, options) {
     return this._client.post(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
      body: body,
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.update", options, {
       route: "/v1/organizations/rbac_groups/{rbac_group_id}",
       attributes: {
        "anthropic.organization.rbac_group.id": rbacGroupID
       }
      })
     });
    }
    list(query = {}, options) {
     return this._client.getAPIList("/v1/organizations/rbac_groups", PageCursor, {
      query: query,
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.list", options, {
       route: "/v1/organizations/rbac_groups",
       queryParams: [ "limit", "page" ]
      })
     });
    }
    delete(rbacGroupID, options) {
     return this._client.delete(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.delete", options, {
       route: "/v1/organizations/rbac_groups/{rbac_group_id}",
       attributes: {
        "anthropic.organization.rbac_group.id": rbacGroupID
       }
      })
     });
    }
   }
   RBACGroups.BetaRBACGroupNotFoundError = BetaRBACGroupNotFoundError;
   RBACGroups.Members = Members;
   return RBACGroups;
  })();
  var BetaSpendLimitsAdminAPIWritesNotEnabledError = (() => {
   class BetaSpendLimitsAdminAPIWritesNotEnabledError extends core_error.Ll {}
   BetaSpendLimitsAdminAPIWritesNotEnabledError._errorName = "BetaSpendLimitsAdminAPIWritesNotEnabledError";
   return BetaSpendLimitsAdminAPIWritesNotEnabledError;
  })();
  var spend_limits_SpendLimits = null && (() => {
   class SpendLimits extends APIResource {
    constructor() {
     super(...arguments);
     this.effective = new EffectiveAPI.Effective(this._client);
     this.increaseRequests = new IncreaseRequestsAPI.IncreaseRequests(this._client);
    }
    retrieve(spendLimitID, options) {
     return this._client.get(path`/v1/organizations/spend_limits/${spendLimitID}`, {
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.spend_limits.retrieve", options, {
       route: "/v1/organizations/spend_limits/{spend_limit_id}",
       attributes: {
        "anthropic.organization.spend_limit.id": spendLimitID
       }
      })
     });
    }
    list(params = {}, options) {
     const {betas: betas, ...query} = params ?? {};
     return this._client.getAPIList("/v1/organizations/spend_limits", PageCursor, {
      query: query,
      ...options,
      headers: buildHeaders([ {
       "anthropic-beta": [ ...betas ?? [], "spend-limit-reads-2026-09-26" ].toString()
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.spend_limits.list", options, {
       route: "/v1/organizations/spend_limits",
       queryParams: [ "limit", "page", "scope_type", "workspace_id" ]
      })
     });
    }
    delete(spendLimitID, options) {
     return this._client.delete(path`/v1/organizations/spend_limits/${spendLimitID}`, {
      ...options,
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.spend_limits.delete", options, {
       route: "/v1/organizations/spend_limits/{spend_limit_id}",
       attributes: {
        "anthropic.organization.spend_limit.id": spendLimitID
       }
      })
     });
    }
    set(params, options) {
     const {betas: betas, ...body} = params;
     return this._client.post("/v1/organizations/spend_limits", {
      body: body,
      ...options,
      headers: buildHeaders([ {
       ...betas?.toString() != null ? {
        "anthropic-beta": betas?.toString()
       } : undefined
      }, options?.headers ]),
      __qualifiers: {
       beta: "true"
      },
      __span: startApiCallSpan(this._client, "anthropic.organization.spend_limits.set", options, {
       route: "/v1/organizations/spend_limits",
       createdIDAttribute: "anthropic.organization.spend_limit.id"
      })
     });
    }
   }
   SpendLimits.BetaSpendLimitsAdminAPIWritesNotEnabledError = BetaSpendLimitsAdminAPIWritesNotEnabledError;
   SpendLimits.Effective = Effective;
   SpendLimits.IncreaseRequests = IncreaseRequests;
   return SpendLimits;
  })();
  var BetaCMEKFeatureUnsupportedError = (() => {
   class BetaCMEKFeatureUnsupportedError extends core_error.v7 {}
   BetaCMEKFeatureUnsupportedError._errorName = "BetaCMEKFeatureUnsupportedError";
   return BetaCMEKFeatureUnsupportedError;
  })();
  var BetaRBACGroupOrderLimitExceededError = (() => {
   class BetaRBACGroupOrderLimitExceededError extends core_error.v7 {}
   BetaRBACGroupOrderLimitExceededError._errorName = "BetaRBACGroupOrderLimitExceededError";
   return BetaRBACGroupOrderLimitExceededError;
  })();
  var BetaSettingsDocumentLimitExceededError = (() => {
   class BetaSettingsDocumentLimitExceededError extends core_error.v7 {}
   BetaSettingsDocumentLimitExceededError._errorName = "BetaSettingsDocumentLimitExceededError";
   return BetaSettingsDocumentLimitExceededError;
  })();
  var BetaSettingsHistoryLimitExceededError = (() => {
   class BetaSettingsHistoryLimitExceededError extends core_error.v7 {}
   BetaSettingsHistoryLimitExceededError._errorName = "BetaSettingsHistoryLimitExceededError";
   return BetaSettingsHistoryLimitExceededError;
  })();
  var BetaRBACGroupManagedSettingsNotFoundError = (() => {
   class BetaRBACGroupManagedSettingsNotFoundError extends core_error.m_ {}
   BetaRBACGroupManagedSettingsNotFoundError._errorName = "BetaRBACGroupManagedSettingsNotFoundError";
   return BetaRBACGroupManagedSettingsNotFoundError;
  })();
  var ManagedSettings = null && (() => {
   class ManagedSettings extends APIResource {
    constructor() {
     super(...arguments);
     this.configuration = new ConfigurationAPI.Configuration(this._client);
     this.rbacGroups = new RBACGroupsAPI.RBACGroups(this._client);
     this.rbacGroupDefault = new RBACGroupDefaultAPI.RBACGroupDefault(this._client);
    }
   }
   ManagedSettings.BetaCMEKFeatureUnsupportedError = BetaCMEKFeatureUnsupportedError;
   ManagedSettings.BetaRBACGroupOrderLimitExceededError = BetaRBACGroupOrderLimitExceededError;
   ManagedSettings.BetaSettingsDocumentLimitExceededError = BetaSettingsDocumentLimitExceededError;
   ManagedSettings.BetaSettingsHistoryLimitExceededError = BetaSettingsHistoryLimitExceededError;
   ManagedSettings.BetaRBACGroupManagedSettingsNotFoundError = BetaRBACGroupManagedSettingsNotFoundError;
   ManagedSettings.Configuration = Configuration;
   ManagedSettings.RBACGroups = RBACGroups;
   ManagedSettings.RBACGroupDefault = RBACGroupDefault;
   return ManagedSettings;
  })();
  const ERROR_CODE_CLASSES = new Map([ [ "400 already_member", invites_AlreadyMemberError ], [ "400 available_tools_limit_exceeded", messages.H_ ], [ "400 bundle_attachment_not_supported", BetaBundleAttachmentNotSupportedError ], [ "400 bundle_on_call", BetaBundleOnCallError ], [ "400 cannot_invite_emails_with_unverified_domains", invites_CannotInviteEmailsWithUnverifiedDomainsError ], [ "400 cannot_remove_last_member", users_CannotRemoveLastMemberError ], [ "400 cannot_sign_out_primary_owner", BetaCannotSignOutPrimaryOwnerError ], [ "400 cannot_sign_out_self", BetaCannotSignOutSelfError ], [ "400 claude_code_key_creator_not_member", shared_ClaudeCodeKeyCreatorNotMemberError ], [ "400 claude_code_version_too_old", shared_ClaudeCodeVersionTooOldError ], [ "400 cmek_feature_unsupported", BetaCMEKFeatureUnsupportedError ], [ "400 cmek_key_disabled", shared_CMEKKeyDisabledError ], [ "400 cmek_key_network_blocked", shared_CMEKKeyNetworkBlockedError ], [ "400 compaction_block_ambiguous", messages.f_ ], [ "400 compaction_block_misplaced", messages.Hn ], [ "400 compaction_content_mismatch", messages.np ], [ "400 compaction_incomplete_turn", messages.JP ], [ "400 compaction_nothing_to_summarize", messages.Jq ], [ "400 compaction_signature_invalid", messages.Hz ], [ "400 compaction_too_many_tool_references", messages.rh ], [ "400 compaction_tool_changes_mismatch", messages.F$ ], [ "400 email_domain_not_allowed", invites_EmailDomainNotAllowedError ], [ "400 environment_archived", environments_BetaEnvironmentArchivedError ], [ "400 external_key_in_workspace_policy", external_keys_ExternalKeyInWorkspacePolicyError ], [ "400 external_key_validation_failed", external_keys_ExternalKeyValidationFailedError ], [ "400 external_key_validation_timed_out", external_keys_ExternalKeyValidationTimedOutError ], [ "400 file_not_downloadable", files_FileNotDownloadableError ], [ "400 image_dimensions_too_large", messages.WK ], [ "400 invalid_config_type_change", environments_BetaInvalidConfigTypeChangeError ], [ "400 invalid_metadata", environments_BetaInvalidMetadataError ], [ "400 invite_already_exists", invites_InviteAlreadyExistsError ], [ "400 key_profile_mismatch", workspaces_KeyProfileMismatchError ], [ "400 org_api_key_limit_exceeded", api_keys_OrgAPIKeyLimitExceededError ], [ "400 org_member_limit_exceeded", organization_OrgMemberLimitExceededError ], [ "400 organization_not_enrolled_in_beta", beta_BetaOrganizationNotEnrolledInBetaError ], [ "400 organization_on_hold", shared_OrganizationOnHoldError ], [ "400 organization_type_not_supported", shared_OrganizationTypeNotSupportedError ], [ "400 parent_organization_required", shared_ParentOrganizationRequiredError ], [ "400 rbac_group_grants_owner_access", rbac_groups_RBACGroupGrantsOwnerAccessError ], [ "400 rbac_group_order_limit_exceeded", BetaRBACGroupOrderLimitExceededError ], [ "400 rbac_group_owner_access_unconfirmed", rbac_groups_RBACGroupOwnerAccessUnconfirmedError ], [ "400 request_body_encoding_invalid", shared_RequestBodyEncodingInvalidError ], [ "400 request_body_encoding_unsupported", shared_RequestBodyEncodingUnsupportedError ], [ "400 request_body_timeout", beta_BetaRequestBodyTimeoutError ], [ "400 scan_failed", BetaScanFailedError ], [ "400 settings_document_limit_exceeded", BetaSettingsDocumentLimitExceededError ], [ "400 settings_history_limit_exceeded", BetaSettingsHistoryLimitExceededError ], [ "400 slack_channel_set_up_settings_refused", BetaSlackChannelSetUpSettingsRefusedError ], [ "400 storage_quota_exceeded", files_StorageQuotaExceededError ], [ "400 thread_already_continued", messages.SK ], [ "400 thread_continue_in_flight", messages.Ph ], [ "400 thread_fingerprint_mismatch", messages.lf ], [ "400 thread_unsupported_request", messages.nP ], [ "400 tool_name_conflict", messages.i4 ], [ "400 tool_reference_unresolved", messages.tp ], [ "400 unsupported_charset", beta_BetaUnsupportedCharsetError ], [ "400 user_profile_not_found", user_profiles_UserProfileNotFoundError ], [ "400 user_profile_required", user_profiles_UserProfileRequiredError ], [ "400 workspace_api_key_limit_exceeded", api_keys_WorkspaceAPIKeyLimitExceededError ], [ "400 workspace_member_limit_exceeded", workspaces_WorkspaceMemberLimitExceededError ], [ "400 workspace_policy_violation", workspaces_WorkspacePolicyViolationError ], [ "402 linked_organization_billing_unavailable", shared_LinkedOrganizationBillingUnavailableError ], [ "402 linked_organization_spend_limit_reached", shared_LinkedOrganizationSpendLimitReachedError ], [ "403 api_key_scope_missing", BetaAPIKeyScopeMissingError ], [ "403 cannot_sign_out_managed_member", BetaCannotSignOutManagedMemberError ], [ "403 cannot_sign_out_membership_admin", BetaCannotSignOutMembershipAdminError ], [ "403 cannot_sign_out_owner", BetaCannotSignOutOwnerError ], [ "403 cannot_sign_out_privileged_member", BetaCannotSignOutPrivilegedMemberError ], [ "403 claude_tag_writes_not_enabled", BetaClaudeTagWritesNotEnabledError ], [ "403 compliance_configuration_restricted", BetaComplianceConfigurationRestrictedError ], [ "403 environment_create_disabled", environments_BetaEnvironmentCreateDisabledError ], [ "403 environment_update_disabled", environments_BetaEnvironmentUpdateDisabledError ], [ "403 organization_level_scoped_api_key_required", BetaOrganizationLevelScopedAPIKeyRequiredError ], [ "403 sandbox_egress_restricted", shared_SandboxEgressRestrictedError ], [ "403 spend_limits_admin_api_writes_not_enabled", BetaSpendLimitsAdminAPIWritesNotEnabledError ], [ "403 user_profile_billing_not_authorized", user_profiles_UserProfileBillingNotAuthorizedError ], [ "403 user_profile_not_billable", user_profiles_UserProfileNotBillableError ], [ "404 environment_not_found", environments_BetaEnvironmentNotFoundError ], [ "404 file_expired", files_FileExpiredError ], [ "404 rbac_group_managed_settings_not_found", BetaRBACGroupManagedSettingsNotFoundError ], [ "404 rbac_group_not_found", BetaRBACGroupNotFoundError ], [ "404 rbac_role_not_found", organization_RBACRoleNotFoundError ], [ "404 slack_channel_set_up_environment_not_found", BetaSlackChannelSetUpEnvironmentNotFoundError ], [ "404 thread_not_found", messages.Ws ], [ "409 concurrent_membership_change", organization_ConcurrentMembershipChangeError ], [ "409 external_key_changed", external_keys_ExternalKeyChangedError ], [ "409 plugin_name_taken", BetaPluginNameTakenError ], [ "409 scan_pending", BetaScanPendingError ], [ "409 skill_name_taken", BetaSkillNameTakenError ], [ "409 skill_read_blocked_undecryptable", skills_SkillReadBlockedUndecryptableError ], [ "409 slack_channel_set_up_settings_conflict", BetaSlackChannelSetUpSettingsConflictError ], [ "412 heartbeat_precondition_failed", work_BetaHeartbeatPreconditionFailedError ], [ "413 request_body_too_large_after_decoding", shared_RequestBodyTooLargeAfterDecodingError ], [ "429 contract_spend_limit_reached", shared_ContractSpendLimitReachedError ], [ "429 enforced_spend_limit_reached", shared_EnforcedSpendLimitReachedError ], [ "429 ramp_limit_exceeded", shared_RampLimitExceededError ], [ "503 cmek_context_unavailable", shared_CMEKContextUnavailableError ], [ "503 cmek_key_unreachable", shared_CMEKKeyUnreachableError ], [ "503 registration_pending", BetaRegistrationPendingError ], [ "529 compaction_unavailable", messages.y2 ] ]);
  const GRANT_TYPE_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
  const GRANT_TYPE_REFRESH_TOKEN = "refresh_token";
  const TOKEN_ENDPOINT = "/v1/oauth/token";
  const OAUTH_API_BETA_HEADER = "oauth-2025-04-20";
  const FEDERATION_BETA_HEADER = "oidc-federation-2026-04-01";
  const ADVISORY_REFRESH_THRESHOLD_IN_SECONDS = 120;
  const MANDATORY_REFRESH_THRESHOLD_IN_SECONDS = 30;
  const ADVISORY_REFRESH_BACKOFF_IN_SECONDS = 5;
  const MAX_TOKEN_RESPONSE_BYTES = 1 << 20;
  function requireSecureTokenEndpoint(baseURL) {
   if (!baseURL) return;
   let u;
   try {
    u = new URL(baseURL);
   } catch (err) {
    throw new WorkloadIdentityError(`Invalid token endpoint base URL "${baseURL}": ${err}`);
   }
   if (u.protocol === "https:") return;
   const host = u.hostname.toLowerCase().replace(/^\[|\]$/g, "");
   if (u.protocol === "http:" && (host === "localhost" || host === "127.0.0.1" || host === "::1")) {
    return;
   }
   throw new WorkloadIdentityError(`Refusing to send credential over non-https token endpoint "${baseURL}"`);
  }
  async function parseTokenResponse(resp, requestId) {
   const text = await readLimitedText(resp);
   let data;
   try {
    data = JSON.parse(text);
   } catch {
    throw new WorkloadIdentityError(`Token endpoint returned non-JSON response (status ${resp.status})`, resp.status, redactSensitive(text), requestId);
   }
   if (!data.access_token) {
    throw new WorkloadIdentityError(`Token endpoint response missing access_token: ${JSON.stringify(redactSensitive(data))}`, resp.status, redactSensitive(data), requestId);
   }
   if (data.token_type && data.token_type.toLowerCase() !== "bearer") {
    throw new WorkloadIdentityError(`Token endpoint response: unsupported token_type "${data.token_type}" (want Bearer)`, resp.status, redactSensitive(data), requestId);
   }
   return data;
  }
  const MAX_ERROR_BODY_CHARS = 2e3;
  const SAFE_ERROR_KEYS = new Set([ "error", "error_description", "error_uri" ]);
  function redactSensitive(body) {
   if (body == null) return body;
   if (typeof body === "string") {
    let parsed;
    try {
     parsed = JSON.parse(body);
    } catch {
     if (body.length <= MAX_ERROR_BODY_CHARS) return body;
     return body.slice(0, MAX_ERROR_BODY_CHARS) + `... <${body.length - MAX_ERROR_BODY_CHARS} more chars>`;
    }
    return JSON.stringify(redactSensitive(parsed));
   }
   if (typeof body === "object" && !Array.isArray(body)) {
    const out = {};
    for (const [k, v] of Object.entries(body)) {
     if (SAFE_ERROR_KEYS.has(k)) out[k] = v;
    }
    return out;
   }
   return null;
  }
  async function checkCredentialsFileSafety(path, onWarn = m => console.warn(`anthropic-sdk: ${m}`)) {
   if (typeof process === "undefined" || process.platform === "win32") return;
   const {fs: fs} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
   let resolved = path;
   let st;
   try {
    resolved = await fs.promises.realpath(path);
    st = await fs.promises.stat(resolved);
   } catch {
    return;
   }
   const mode = st.mode & 511;
   if (mode & 18) {
    throw new WorkloadIdentityError(`Credentials file at ${resolved} is group/world-writable (mode 0o${mode.toString(8)}); ` + `this allows other local users to plant tokens. Run \`chmod 600 ${resolved}\`.`);
   }
   if (mode & 36) {
    throw new WorkloadIdentityError(`Credentials file at ${resolved} is group/world-readable (mode 0o${mode.toString(8)}); ` + `run \`chmod 600 ${resolved}\` before retrying.`);
   }
   if (typeof process.getuid === "function" && st.uid !== process.getuid()) {
    onWarn(`credentials file at ${resolved} is owned by uid ${st.uid} (current process uid ${process.getuid()}); ` + `verify this is intentional.`);
   }
  }
  async function writeCredentialsFileAtomic(targetPath, data) {
   const {fs: fs, path: path} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
   const dir = path.dirname(targetPath);
   await fs.promises.mkdir(dir, {
    recursive: true,
    mode: 448
   });
   const tmpPath = `${targetPath}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
   try {
    const fh = await fs.promises.open(tmpPath, "w", 384);
    try {
     await fh.writeFile(JSON.stringify(data, null, 2));
     await fh.sync();
    } finally {
     await fh.close();
    }
    await fs.promises.rename(tmpPath, targetPath);
   } catch (err) {
    await fs.promises.unlink(tmpPath).catch(() => {});
    throw err;
   }
   try {
    const dirFh = await fs.promises.open(dir, "r");
    try {
     await dirFh.sync();
    } finally {
     await dirFh.close();
    }
   } catch {}
  }
  async function readLimitedText(resp) {
   if (!resp.body) {
    return "";
   }
   const reader = resp.body.getReader();
   const chunks = [];
   let received = 0;
   for (;;) {
    const {done: done, value: value} = await reader.read();
    if (done) break;
    if (received + value.length > MAX_TOKEN_RESPONSE_BYTES) {
     const remaining = MAX_TOKEN_RESPONSE_BYTES - received;
     if (remaining > 0) chunks.push(value.subarray(0, remaining));
     await reader.cancel();
     break;
    }
    chunks.push(value);
    received += value.length;
   }
   let merged;
   if (chunks.length === 1) {
    merged = chunks[0];
   } else {
    merged = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0));
    let offset = 0;
    for (const c of chunks) {
     merged.set(c, offset);
     offset += c.length;
    }
   }
   return new TextDecoder("utf-8").decode(merged);
  }
  var WorkloadIdentityError = (() => {
   class WorkloadIdentityError extends core_error.pJ {
    constructor(message, statusCode = null, body = null, requestId = null) {
     super(message);
     this.statusCode = statusCode;
     this.body = body;
     this.requestId = requestId;
    }
   }
   WorkloadIdentityError._errorName = "WorkloadIdentityError";
   return WorkloadIdentityError;
  })();
  function nowAsSeconds() {
   return Math.floor(Date.now() / 1e3);
  }
  class TokenCache {
   constructor(provider, onAdvisoryRefreshError) {
    this.cached = null;
    this.pendingRefresh = null;
    this.nextForce = false;
    this.lastAdvisoryError = 0;
    this.provider = provider;
    this.onAdvisoryRefreshError = onAdvisoryRefreshError;
   }
   async getToken() {
    const force = this.nextForce;
    this.nextForce = false;
    const cached = this.cached;
    if (force || cached == null) {
     const token = await this.refresh(force);
     return token.token;
    }
    if (cached.expiresAt == null) {
     return cached.token;
    }
    const remaining = cached.expiresAt - nowAsSeconds();
    if (remaining > ADVISORY_REFRESH_THRESHOLD_IN_SECONDS) {
     return cached.token;
    }
    if (remaining > MANDATORY_REFRESH_THRESHOLD_IN_SECONDS) {
     this.backgroundRefresh();
     return cached.token;
    }
    const token = await this.refresh();
    return token.token;
   }
   invalidate() {
    this.cached = null;
    this.nextForce = true;
   }
   refresh(force = false) {
    if (this.pendingRefresh && !force) {
     return this.pendingRefresh;
    }
    return this.doRefresh(force);
   }
   backgroundRefresh() {
    if (this.pendingRefresh) {
     return;
    }
    if (nowAsSeconds() - this.lastAdvisoryError < ADVISORY_REFRESH_BACKOFF_IN_SECONDS) {
     return;
    }
    this.doRefresh().catch(err => {
     this.lastAdvisoryError = nowAsSeconds();
     this.onAdvisoryRefreshError?.(err);
    });
   }
   doRefresh(force = false) {
    this.pendingRefresh = this.provider(force ? {
     forceRefresh: true
    } : undefined).then(token => {
     this.cached = token;
     this.pendingRefresh = null;
     return token;
    }, err => {
     this.pendingRefresh = null;
     throw err;
    });
    return this.pendingRefresh;
   }
  }
  var propagation_api = __webpack_require__(5826);
  var log = __webpack_require__(7412);
  function traceHeaderNames() {
   const names = new Set([ "traceparent", "tracestate", "baggage" ]);
   try {
    for (const name of propagation_api.$.fields()) {
     names.add(name.toLowerCase());
    }
   } catch (problem) {
    (0, log.Um)().debug("could not record telemetry", problem);
   }
   return names;
  }
  function takeTraceHeaders(headers) {
   const names = traceHeaderNames();
   const taken = Array.from(headers.entries()).filter(([name]) => names.has(name));
   for (const [name] of taken) {
    headers.delete(name);
   }
   return taken;
  }
  function withoutTraceHeaders(middleware) {
   return (request, next, ctx) => {
    const headers = new Headers(request.headers);
    const traceHeaders = takeTraceHeaders(headers);
    return middleware({
     ...request,
     headers: headers
    }, inner => {
     const restored = new Headers(inner.headers);
     for (const [name, value] of traceHeaders) restored.set(name, value);
     return next({
      ...inner,
      headers: restored
     });
    }, ctx);
   };
  }
  var utils_env = __webpack_require__(111);
  const CONFIG_FILE_VERSION = "1.0";
  const CREDENTIALS_FILE_VERSION = "1.0";
  const PROFILE_NAME_PATTERN = /^[A-Za-z0-9_.-]+$/;
  function validateProfileName(name) {
   if (!name) {
    throw new Error("profile name is empty");
   }
   if (name === "." || name === "..") {
    throw new Error(`profile name "${name}" is not allowed`);
   }
   if (name.includes("/") || name.includes("\\")) {
    throw new Error(`profile name "${name}" must not contain path separators`);
   }
   if (!PROFILE_NAME_PATTERN.test(name)) {
    throw new Error(`profile name "${name}" contains disallowed characters (allowed: letters, digits, '_', '.', '-')`);
   }
  }
  const loadConfig = async profile => (await loadConfigWithSource(profile))?.config ?? null;
  const loadConfigWithSource = async profile => {
   var _a, _b;
   const rootConfigPath = await getRootConfigPath();
   if (rootConfigPath === null) {
    return null;
   }
   const namedInEnv = profile == null && (0, utils_env.s)("ANTHROPIC_PROFILE") != null;
   let fromEnv = null;
   if (profile == null && !namedInEnv) {
    const organizationId = (0, utils_env.s)("ANTHROPIC_ORGANIZATION_ID");
    const identityTokenFile = (0, utils_env.s)("ANTHROPIC_IDENTITY_TOKEN_FILE");
    const federationRuleId = (0, utils_env.s)("ANTHROPIC_FEDERATION_RULE_ID");
    if (federationRuleId && organizationId) {
     fromEnv = {
      fromFile: false,
      config: {
       organization_id: organizationId,
       workspace_id: (0, utils_env.s)("ANTHROPIC_WORKSPACE_ID"),
       base_url: (0, utils_env.s)("ANTHROPIC_BASE_URL"),
       authentication: {
        type: "oidc_federation",
        federation_rule_id: federationRuleId,
        service_account_id: (0, utils_env.s)("ANTHROPIC_SERVICE_ACCOUNT_ID"),
        identity_token: identityTokenFile ? {
         source: "file",
         path: identityTokenFile
        } : undefined,
        scope: (0, utils_env.s)("ANTHROPIC_SCOPE")
       }
      }
     };
     if (identityTokenFile || (0, utils_env.s)("ANTHROPIC_IDENTITY_TOKEN")) {
      return fromEnv;
     }
    }
   }
   const profileName = profile ?? await getActiveProfileName();
   if (profileName === null) {
    return null;
   }
   validateProfileName(profileName);
   const {fs: fs, path: path} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
   const configPath = path.join(rootConfigPath, "configs", `${profileName}.json`);
   let configRaw;
   try {
    configRaw = await fs.promises.readFile(configPath, "utf-8");
   } catch (err) {
    if (err?.code !== "ENOENT") {
     throw new Error(`failed to read config file ${configPath}: ${err}`);
    }
    if (namedInEnv) {
     throw new core_error.pJ(`ANTHROPIC_PROFILE names the profile "${profileName}", but ${configPath} does not exist. ` + "Set ANTHROPIC_PROFILE to a profile that exists, or unset it.", {
      cause: err
     });
    }
    return fromEnv;
   }
   let config;
   try {
    config = JSON.parse(configRaw);
   } catch (err) {
    throw new Error(`failed to parse config file ${configPath}: ${err}`);
   }
   if (!config.authentication) {
    throw new Error(`config file ${configPath} is missing "authentication"`);
   }
   const authType = config.authentication.type;
   if (authType !== "oidc_federation" && authType !== "user_oauth") {
    throw new Error(`authentication.type "${authType}" is not a known authentication type`);
   }
   config.organization_id ?? (config.organization_id = (0, utils_env.s)("ANTHROPIC_ORGANIZATION_ID"));
   config.workspace_id ?? (config.workspace_id = (0, utils_env.s)("ANTHROPIC_WORKSPACE_ID"));
   config.base_url ?? (config.base_url = (0, utils_env.s)("ANTHROPIC_BASE_URL"));
   (_a = config.authentication).scope ?? (_a.scope = (0, utils_env.s)("ANTHROPIC_SCOPE"));
   if (config.authentication.type === "oidc_federation") {
    if (!config.authentication.identity_token) {
     const identityTokenFile = (0, utils_env.s)("ANTHROPIC_IDENTITY_TOKEN_FILE");
     if (identityTokenFile) {
      config.authentication.identity_token = {
       source: "file",
       path: identityTokenFile
      };
     }
    }
    if (!config.authentication.federation_rule_id) {
     config.authentication.federation_rule_id = (0, utils_env.s)("ANTHROPIC_FEDERATION_RULE_ID") ?? "";
    }
    (_b = config.authentication).service_account_id ?? (_b.service_account_id = (0, 
    utils_env.s)("ANTHROPIC_SERVICE_ACCOUNT_ID"));
   }
   return {
    config: config,
    fromFile: true
   };
  };
  const loadCredentials = async () => {
   const profile = await getActiveProfileName() ?? undefined;
   const config = await loadConfig(profile);
   const credentialsPath = await getCredentialsPath(config, profile);
   if (!credentialsPath) {
    return null;
   }
   const {fs: fs} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
   let raw;
   try {
    raw = await fs.promises.readFile(credentialsPath, "utf-8");
   } catch (err) {
    if (err?.code !== "ENOENT") {
     throw new Error(`failed to read credentials file ${credentialsPath}: ${err}`);
    }
    return null;
   }
   let creds;
   try {
    creds = JSON.parse(raw);
   } catch (err) {
    throw new Error(`failed to parse credentials file ${credentialsPath}: ${err}`);
   }
   if (creds.type && creds.type !== "oauth_token") {
    throw new Error(`credentials file ${credentialsPath} has unsupported type "${creds.type}" (want "oauth_token")`);
   }
   return creds;
  };
  const getCredentialsPath = async (config, profile) => {
   if (config?.authentication.credentials_path) {
    return config.authentication.credentials_path;
   }
   const rootConfigPath = await getRootConfigPath();
   if (!rootConfigPath) {
    return null;
   }
   const profileName = profile ?? await getActiveProfileName();
   if (!profileName) {
    return null;
   }
   validateProfileName(profileName);
   const {path: path} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
   return path.join(rootConfigPath, "credentials", `${profileName}.json`);
  };
  const getRootConfigPath = async () => {
   if (!supportsLocalConfigFiles()) {
    return null;
   }
   const {path: path} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
   const configDir = (0, utils_env.s)("ANTHROPIC_CONFIG_DIR");
   if (configDir) {
    return configDir;
   }
   const os = getPlatformHeaders()["X-Stainless-OS"];
   if (os === "Windows") {
    const appData = (0, utils_env.s)("APPDATA");
    if (appData) {
     return path.join(appData, "Anthropic");
    }
    const userProfile = (0, utils_env.s)("USERPROFILE");
    if (userProfile) {
     return path.join(userProfile, "AppData", "Roaming", "Anthropic");
    }
    return null;
   }
   const xdgConfigHome = (0, utils_env.s)("XDG_CONFIG_HOME");
   if (xdgConfigHome) {
    return path.join(xdgConfigHome, "anthropic");
   }
   const home = (0, utils_env.s)("HOME");
   if (home) {
    return path.join(home, ".config", "anthropic");
   }
   return null;
  };
  const supportsLocalConfigFiles = () => {
   const runtime = getPlatformHeaders()["X-Stainless-Runtime"];
   return runtime === "node" || runtime === "deno";
  };
  const getActiveProfileName = async () => {
   const rootConfigPath = await getRootConfigPath();
   if (!rootConfigPath) {
    return null;
   }
   const profileName = (0, utils_env.s)("ANTHROPIC_PROFILE");
   if (profileName) {
    return profileName;
   }
   const {fs: fs, path: path} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
   const filePath = path.join(rootConfigPath, "active_config");
   try {
    return (await fs.promises.readFile(filePath, "utf-8")).trim() || "default";
   } catch (err) {
    if (err?.code !== "ENOENT") {
     throw new Error(`failed to read ${filePath}: ${err}`);
    }
    return "default";
   }
  };
  function identityTokenFromFile(path) {
   if (!path) {
    throw new core_error.pJ("Identity token file path is empty");
   }
   return async () => {
    const {fs: fs} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
    let content;
    try {
     content = await fs.promises.readFile(path, "utf-8");
    } catch (err) {
     throw new core_error.pJ(`Failed to read identity token file at ${path}: ${err}`);
    }
    const token = content.trim();
    if (!token) {
     throw new core_error.pJ(`Identity token file at ${path} is empty`);
    }
    return token;
   };
  }
  function identityTokenFromValue(token) {
   if (!token) {
    throw new core_error.pJ("Identity token value is empty");
   }
   return () => token;
  }
  function oidcFederationProvider(config) {
   return async () => {
    requireSecureTokenEndpoint(config.baseURL);
    const jwt = await config.identityTokenProvider();
    if (jwt.length > 16 * 1024) {
     throw new WorkloadIdentityError(`Identity token is ${Math.ceil(jwt.length / 1024)} KiB, exceeds the 16 KiB assertion limit`);
    }
    const body = {
     grant_type: GRANT_TYPE_JWT_BEARER,
     assertion: jwt,
     federation_rule_id: config.federationRuleId,
     organization_id: config.organizationId
    };
    if (config.serviceAccountId) {
     body["service_account_id"] = config.serviceAccountId;
    }
    if (config.workspaceId) {
     body["workspace_id"] = config.workspaceId;
    }
    const url = `${config.baseURL}${TOKEN_ENDPOINT}`;
    let resp;
    try {
     resp = await config.fetch(url, {
      method: "POST",
      redirect: "manual",
      headers: {
       "Content-Type": "application/json",
       "anthropic-beta": `${OAUTH_API_BETA_HEADER},${FEDERATION_BETA_HEADER}`,
       "User-Agent": config.userAgent || `anthropic-sdk-typescript/${VERSION} oidcFederationProvider`
      },
      body: JSON.stringify(body)
     });
    } catch (err) {
     throw new WorkloadIdentityError(`Failed to reach token endpoint ${url}: ${err}`);
    }
    const requestId = resp.headers.get("Request-Id");
    if (!resp.ok) {
     const text = await resp.text().catch(() => "");
     const redacted = redactSensitive(text);
     let hint = "";
     if (resp.status === 401) {
      const hintMiddle = config.workspaceId ? "" : "If your federation rule is scoped to multiple workspaces, set the ANTHROPIC_WORKSPACE_ID environment variable, the 'workspace_id' config key, or the `workspaceId` option. ";
      hint = ` Ensure your federation rule matches your identity token. ${hintMiddle}View your authentication events in the Workload identity page of Claude Console for more details.`;
     }
     throw new WorkloadIdentityError(`Token exchange failed with status ${resp.status}${requestId ? ` (request-id ${requestId})` : ""}: ${redacted}${hint}`, resp.status, redacted, requestId);
    }
    const data = await parseTokenResponse(resp, requestId);
    const expiresIn = Number(data.expires_in);
    if (!Number.isFinite(expiresIn)) {
     throw new WorkloadIdentityError(`Token endpoint response missing required fields: ${JSON.stringify(redactSensitive(data))}`, resp.status, redactSensitive(data), requestId);
    }
    return {
     token: data.access_token,
     expiresAt: nowAsSeconds() + expiresIn
    };
   };
  }
  function userOAuthProvider(config) {
   return async opts => {
    const {fs: fs} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
    await checkCredentialsFileSafety(config.credentialsPath, config.onSafetyWarning);
    let raw;
    try {
     raw = await fs.promises.readFile(config.credentialsPath, "utf-8");
    } catch (err) {
     throw new WorkloadIdentityError(`Credentials file not found at ${config.credentialsPath}: ${err}`);
    }
    let creds;
    try {
     creds = JSON.parse(raw);
    } catch (err) {
     throw new WorkloadIdentityError(`Credentials file at ${config.credentialsPath} is not valid JSON: ${err}`);
    }
    const accessToken = creds.access_token;
    if (!accessToken) {
     throw new WorkloadIdentityError(`Credentials file at ${config.credentialsPath} must include 'access_token'`);
    }
    const expiresAt = creds.expires_at;
    if (!opts?.forceRefresh && (expiresAt == null || nowAsSeconds() < expiresAt - MANDATORY_REFRESH_THRESHOLD_IN_SECONDS)) {
     return {
      token: accessToken,
      expiresAt: expiresAt ?? null
     };
    }
    const refreshToken = creds.refresh_token;
    if (!config.clientId || !refreshToken) {
     throw new WorkloadIdentityError(`Access token at ${config.credentialsPath} has expired and no refresh is available ` + `(client_id ${config.clientId ? "set" : "empty"}, refresh_token ${refreshToken ? "set" : "empty"})`);
    }
    requireSecureTokenEndpoint(config.baseURL);
    const body = {
     grant_type: GRANT_TYPE_REFRESH_TOKEN,
     refresh_token: refreshToken,
     client_id: config.clientId
    };
    const url = `${config.baseURL}${TOKEN_ENDPOINT}`;
    let resp;
    try {
     resp = await config.fetch(url, {
      method: "POST",
      redirect: "manual",
      headers: {
       "Content-Type": "application/json",
       "anthropic-beta": OAUTH_API_BETA_HEADER,
       "User-Agent": config.userAgent || `anthropic-sdk-typescript/${VERSION} userOAuthProvider`
      },
      body: JSON.stringify(body)
     });
    } catch (err) {
     throw new WorkloadIdentityError(`User OAuth refresh failed to reach token endpoint: ${err}`);
    }
    const requestId = resp.headers.get("Request-Id");
    if (!resp.ok) {
     const text = await resp.text().catch(() => "");
     throw new WorkloadIdentityError(`User OAuth refresh failed (HTTP ${resp.status}): ${redactSensitive(text)}`, resp.status, redactSensitive(text), requestId);
    }
    const data = await parseTokenResponse(resp, requestId);
    const expiresIn = Number(data.expires_in);
    if (!Number.isFinite(expiresIn)) {
     throw new WorkloadIdentityError(`User OAuth refresh response missing or invalid expires_in: ${JSON.stringify(redactSensitive(data))}`, resp.status, redactSensitive(data), requestId);
    }
    const newExpiresAt = nowAsSeconds() + expiresIn;
    const newRefreshToken = data.refresh_token || refreshToken;
    await writeCredentialsFileAtomic(config.credentialsPath, {
     ...creds,
     version: CREDENTIALS_FILE_VERSION,
     type: "oauth_token",
     access_token: data.access_token,
     expires_at: newExpiresAt,
     refresh_token: newRefreshToken
    });
    return {
     token: data.access_token,
     expiresAt: newExpiresAt
    };
   };
  }
  function resolveCredentialsFromConfig(config, options) {
   const credentialsPath = config.authentication.credentials_path ?? null;
   const effectiveBaseURL = (config.base_url || options.baseURL).replace(/\/+$/, "");
   const provider = buildProvider(config, credentialsPath, effectiveBaseURL, options);
   const extraHeaders = {};
   if (config.workspace_id && config.authentication.type === "user_oauth") {
    extraHeaders["anthropic-workspace-id"] = config.workspace_id;
   }
   return {
    provider: provider,
    extraHeaders: extraHeaders,
    baseURL: config.base_url || undefined
   };
  }
  async function defaultCredentials(options, profile) {
   const loaded = await loadConfigWithSource(profile);
   if (!loaded) {
    return null;
   }
   const {config: config, fromFile: fromFile} = loaded;
   const withPath = config.authentication.credentials_path || !fromFile ? config : {
    ...config,
    authentication: {
     ...config.authentication,
     credentials_path: await getCredentialsPath(config, profile) ?? undefined
    }
   };
   return resolveCredentialsFromConfig(withPath, options);
  }
  function buildProvider(config, credentialsPath, baseURL, options) {
   switch (config.authentication.type) {
   case "oidc_federation":
    {
     const auth = config.authentication;
     const identityProvider = resolveIdentityTokenProvider(auth);
     if (!identityProvider) {
      throw new WorkloadIdentityError("oidc_federation config requires an identity token (set authentication.identity_token, " + "ANTHROPIC_IDENTITY_TOKEN_FILE, or ANTHROPIC_IDENTITY_TOKEN)");
     }
     if (!auth.federation_rule_id) {
      throw new WorkloadIdentityError("oidc_federation config requires 'federation_rule_id'. Set it in authentication.federation_rule_id in your profile, or via ANTHROPIC_FEDERATION_RULE_ID (profile takes precedence).");
     }
     if (!config.organization_id) {
      throw new WorkloadIdentityError("oidc_federation config requires organization_id (set ANTHROPIC_ORGANIZATION_ID or config.organization_id)");
     }
     const exchange = oidcFederationProvider({
      identityTokenProvider: identityProvider,
      federationRuleId: auth.federation_rule_id,
      organizationId: config.organization_id,
      serviceAccountId: auth.service_account_id,
      workspaceId: config.workspace_id,
      baseURL: baseURL,
      fetch: options.fetch,
      userAgent: options.userAgent
     });
     if (credentialsPath) {
      return cachedExchangeProvider(exchange, credentialsPath, options.onCacheWriteError, options.onSafetyWarning);
     }
     return exchange;
    }

   case "user_oauth":
    {
     if (!credentialsPath) {
      throw new WorkloadIdentityError("user_oauth config requires authentication.credentials_path " + "(or load via a profile so it defaults to <config_dir>/credentials/<profile>.json)");
     }
     return userOAuthProvider({
      credentialsPath: credentialsPath,
      clientId: config.authentication.client_id,
      baseURL: baseURL,
      fetch: options.fetch,
      userAgent: options.userAgent,
      onSafetyWarning: options.onSafetyWarning
     });
    }

   default:
    {
     const t = config.authentication.type;
     throw new WorkloadIdentityError(`authentication.type "${t}" is not a known authentication type`);
    }
   }
  }
  function resolveIdentityTokenProvider(auth) {
   if (auth.identity_token) {
    const source = auth.identity_token.source;
    if (source !== "file") {
     throw new WorkloadIdentityError(`identity_token.source "${source}" is not supported by this SDK version (only "file")`);
    }
    if (!auth.identity_token.path) {
     throw new WorkloadIdentityError(`identity_token.source "file" requires a non-empty path`);
    }
    return identityTokenFromFile(auth.identity_token.path);
   }
   const tokenFile = (0, utils_env.s)("ANTHROPIC_IDENTITY_TOKEN_FILE");
   if (tokenFile) {
    return identityTokenFromFile(tokenFile);
   }
   const tokenValue = (0, utils_env.s)("ANTHROPIC_IDENTITY_TOKEN");
   if (tokenValue) {
    return identityTokenFromValue(tokenValue);
   }
   return null;
  }
  function cachedExchangeProvider(exchange, credentialsPath, onCacheWriteError, onSafetyWarning) {
   return async opts => {
    const {fs: fs} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
    await checkCredentialsFileSafety(credentialsPath, onSafetyWarning);
    let existing;
    try {
     const raw = await fs.promises.readFile(credentialsPath, "utf-8");
     existing = JSON.parse(raw);
     const token = existing?.["access_token"];
     if (token && !opts?.forceRefresh) {
      const expiresAt = existing?.["expires_at"];
      if (expiresAt == null || nowAsSeconds() < expiresAt - MANDATORY_REFRESH_THRESHOLD_IN_SECONDS) {
       return {
        token: token,
        expiresAt: expiresAt ?? null
       };
      }
     }
    } catch (err) {
     const code = err?.code;
     if (code !== "ENOENT" && !(err instanceof SyntaxError)) {
      onCacheWriteError?.(err);
     }
    }
    const result = await exchange(opts);
    try {
     await writeCredentialsFileAtomic(credentialsPath, {
      ...existing ?? {},
      version: CREDENTIALS_FILE_VERSION,
      type: "oauth_token",
      access_token: result.token,
      expires_at: result.expiresAt
     });
    } catch (err) {
     onCacheWriteError?.(err);
    }
    return result;
   };
  }
  var parse = __webpack_require__(4981);
  var streaming = __webpack_require__(6922);
  const fetchOriginErrors = new WeakSet;
  function isFetchOriginError(err) {
   return typeof err === "object" && err !== null && fetchOriginErrors.has(err);
  }
  function isRetryableError(err) {
   const seen = new Set;
   while (typeof err === "object" && err !== null && !seen.has(err)) {
    seen.add(err);
    if (isFetchOriginError(err) || (0, errors.z)(err) || err instanceof core_error.xX || err instanceof core_error.dw) {
     return true;
    }
    err = err.cause;
   }
   return false;
  }
  function wrapFetchWithMiddleware(fetchFn, middleware, options, client) {
   return async (url, init = {}) => {
    if (middleware.length === 0) {
     return fetchFn.call(undefined, url, init);
    }
    const headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
    const response = await applyMiddleware(fetchFn, middleware, options, client)({
     ...init,
     headers: headers,
     url: typeof url === "string" ? url : url instanceof URL ? url.href : url.url
    });
    if (response.bodyUsed || response.body?.locked) {
     throw new core_error.pJ("middleware consumed the response body; use response.clone() to inspect it, " + "or return new Response(body, response) to consume and replace it");
    }
    return response;
   };
  }
  function createMiddlewareContext(options, client) {
   const cache = new WeakMap;
   return {
    options: options,
    logger: client ? (0, log.WG)(client) : (0, log.Um)(),
    parse(response) {
     if (options?.stream && response.ok) {
      return parseMiddlewareResponse(response, options, client);
     }
     let parsed = cache.get(response);
     if (!parsed) {
      parsed = parseMiddlewareResponse(response, options, client);
      cache.set(response, parsed);
     }
     return parsed;
    }
   };
  }
  async function parseMiddlewareResponse(response, options, client) {
   if (response.bodyUsed || response.body?.locked) {
    throw new core_error.pJ("cannot ctx.parse() a response whose body was already consumed; " + "call ctx.parse() instead of reading the body, or read via response.clone()");
   }
   if (options?.stream && response.ok) {
    return streaming.Z.fromSSEResponse(response.clone(), new AbortController, client);
   }
   if (response.status === 204) {
    return null;
   }
   if (options?.__binaryResponse) {
    return response;
   }
   const contentType = response.headers.get("content-type");
   const mediaType = contentType?.split(";")[0]?.trim();
   const isJSON = mediaType?.includes("application/json") || mediaType?.endsWith("+json");
   if (isJSON) {
    if (response.headers.get("content-length") === "0") {
     return undefined;
    }
    return (0, parse.F)(await response.clone().json(), response);
   }
   return await response.clone().text();
  }
  function applyMiddleware(fetchFn, middleware, options, client) {
   let next = async ({url: url, ...init}) => {
    try {
     return await fetchFn.call(undefined, url, init);
    } catch (err) {
     const error = (0, errors.r)(err);
     fetchOriginErrors.add(error);
     throw error;
    }
   };
   const ctx = createMiddlewareContext(options, client);
   for (let i = middleware.length - 1; i >= 0; i--) {
    const mw = middleware[i];
    const nextInner = next;
    next = async request => mw(request, nextInner, ctx);
   }
   return next;
  }
  var pagination = __webpack_require__(1154);
  var uploads = __webpack_require__(8686);
  const isBlobLike = value => value != null && typeof value === "object" && typeof value.size === "number" && typeof value.type === "string" && typeof value.text === "function" && typeof value.slice === "function" && typeof value.arrayBuffer === "function";
  const isFileLike = value => value != null && typeof value === "object" && typeof value.name === "string" && typeof value.lastModified === "number" && isBlobLike(value);
  const isResponseLike = value => value != null && typeof value === "object" && typeof value.url === "string" && typeof value.blob === "function";
  async function toFile(value, name, options) {
   (0, uploads.ML)();
   value = await value;
   name || (name = value instanceof File ? value.name : (0, uploads.mG)(value, true));
   if (isFileLike(value)) {
    if (value instanceof File && name == null && options == null) {
     return value;
    }
    return (0, uploads.VE)([ await value.arrayBuffer() ], name ?? value.name, {
     type: value.type,
     lastModified: value.lastModified,
     ...options
    });
   }
   if (isResponseLike(value)) {
    const blob = await value.blob();
    name || (name = new URL(value.url).pathname.split(/[\\/]/).pop());
    return (0, uploads.VE)(await getBytes(blob), name, options);
   }
   const parts = await getBytes(value);
   if (!options?.type) {
    const type = parts.find(part => typeof part === "object" && "type" in part && part.type);
    if (typeof type === "string") {
     options = {
      ...options,
      type: type
     };
    }
   }
   return (0, uploads.VE)(parts, name, options);
  }
  async function getBytes(value) {
   let parts = [];
   if (typeof value === "string" || ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    parts.push(value);
   } else if (isBlobLike(value)) {
    parts.push(value instanceof Blob ? value : await value.arrayBuffer());
   } else if ((0, uploads.Td)(value)) {
    for await (const chunk of value) {
     parts.push(...await getBytes(chunk));
    }
   } else {
    const constructor = value?.constructor?.name;
    throw new Error(`Unexpected data type: ${typeof value}${constructor ? `; constructor: ${constructor}` : ""}${propsForError(value)}`);
   }
   return parts;
  }
  function propsForError(value) {
   if (typeof value !== "object" || value === null) return "";
   const props = Object.getOwnPropertyNames(value);
   return `; props: [${props.map(p => `"${p}"`).join(", ")}]`;
  }
  var api_promise = __webpack_require__(5734);
  var internal_headers = __webpack_require__(3546);
  var _BaseAnthropic_instances, _a, _BaseAnthropic_encoder, _BaseAnthropic_apiKeyFunction, _BaseAnthropic_openTelemetry, _BaseAnthropic_baseURLOverridden;
  let warnedOfKeyAndTokenInEnv = false;
  var BaseAnthropic = (() => {
   class BaseAnthropic {
    get credentials() {
     return this._authState.provider;
    }
    get openTelemetry() {
     return (0, tslib.g)(this, _BaseAnthropic_openTelemetry, "f");
    }
    _instrumentationScope() {
     return {
      version: VERSION
     };
    }
    constructor({baseURL: baseURL = (0, utils_env.s)("ANTHROPIC_BASE_URL"), apiKey: apiKey, authToken: authToken, webhookKey: webhookKey = (0, 
    utils_env.s)("ANTHROPIC_WEBHOOK_SIGNING_KEY") ?? null, ...opts} = {}) {
     _BaseAnthropic_instances.add(this);
     this._requestAuthFlags = new WeakMap;
     _BaseAnthropic_encoder.set(this, void 0);
     _BaseAnthropic_apiKeyFunction.set(this, void 0);
     _BaseAnthropic_openTelemetry.set(this, void 0);
     this._genAIProviderName = "anthropic";
     this._supportsMessageThreads = false;
     const given = {
      apiKey: apiKey,
      authToken: authToken,
      ...opts
     };
     const passed = utils_values.rn.filter(name => given[name] != null);
     if (passed.length > 1) {
      const list = names => names.map(name => `\`${name}\``).join(", ");
      throw new TypeError(`Pass at most one of ${list(utils_values.rn)}. Received ${list(passed)}.`);
     }
     const [passedName] = passed;
     const env = passedName != null ? null : {
      apiKey: apiKey === undefined ? (0, utils_env.s)("ANTHROPIC_API_KEY") : undefined,
      authToken: authToken === undefined ? (0, utils_env.s)("ANTHROPIC_AUTH_TOKEN") : undefined
     };
     const credential = passedName != null ? {
      type: passedName,
      value: given[passedName]
     } : env?.apiKey != null ? {
      type: "apiKey",
      value: env.apiKey
     } : env?.authToken != null ? {
      type: "authToken",
      value: env.authToken
     } : {
      type: "defaultChain"
     };
     const options = {
      apiKey: credential.type === "apiKey" ? credential.value : null,
      authToken: credential.type === "authToken" ? credential.value : null,
      webhookKey: webhookKey,
      ...opts,
      baseURL: baseURL || `https://api.anthropic.com`
     };
     if (!options.dangerouslyAllowBrowser && isRunningInBrowser()) {
      throw new core_error.pJ("It looks like you're running in a browser-like environment.\n\nThis is disabled by default, as it risks exposing your secret API credentials to attackers.\nIf you understand the risks and have appropriate mitigations in place,\nyou can set the `dangerouslyAllowBrowser` option to `true`, e.g.,\n\nnew Anthropic({ apiKey, dangerouslyAllowBrowser: true });\n");
     }
     this.baseURL = options.baseURL;
     this._baseURLIsExplicit = opts.__baseURLIsExplicit ?? !!baseURL;
     this.timeout = options.timeout ?? _a.DEFAULT_TIMEOUT;
     this.logger = options.logger ?? console;
     this.logLevel = log.Ic;
     this.logLevel = (0, log.ML)(options.logLevel, "ClientOptions.logLevel", (0, log.WG)(this)) ?? (0, 
     log.ML)((0, utils_env.s)("ANTHROPIC_LOG"), "process.env['ANTHROPIC_LOG']", (0, log.WG)(this)) ?? log.Ic;
     if (env?.apiKey != null && env.authToken != null && !warnedOfKeyAndTokenInEnv) {
      warnedOfKeyAndTokenInEnv = true;
      (0, log.WG)(this).warn("Anthropic: ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set. Using ANTHROPIC_API_KEY.");
     }
     this.fetchOptions = options.fetchOptions;
     this.maxRetries = (0, utils_values.wQ)("maxRetries", options.maxRetries ?? 2);
     const scope = this._instrumentationScope();
     (0, tslib.G)(this, _BaseAnthropic_openTelemetry, (0, tracing.qw)(options.openTelemetry), "f");
     options.openTelemetry = (0, tslib.g)(this, _BaseAnthropic_openTelemetry, "f");
     this._tracer = (0, tracing.M5)(this, () => (0, tracing.EK)((0, tslib.g)(this, _BaseAnthropic_openTelemetry, "f"), scope.version, scope.platform));
     this.fetch = options.fetch ?? shims.We();
     (0, tslib.G)(this, _BaseAnthropic_encoder, FallbackEncoder, "f");
     this.middleware = [ ...options.middleware ?? [] ];
     const customHeadersEnv = (0, utils_env.s)("ANTHROPIC_CUSTOM_HEADERS");
     if (customHeadersEnv) {
      const parsed = {};
      for (const line of customHeadersEnv.split("\n")) {
       const colon = line.indexOf(":");
       if (colon >= 0) {
        parsed[line.substring(0, colon).trim()] = line.substring(colon + 1).trim();
       }
      }
      options.defaultHeaders = options.defaultHeaders instanceof Headers || Array.isArray(options.defaultHeaders) ? (0, 
      internal_headers.db)([ parsed, options.defaultHeaders ]) : {
       ...parsed,
       ...options.defaultHeaders
      };
     }
     const inherited = opts.__auth;
     delete options.__auth;
     delete options.__baseURLIsExplicit;
     this._options = options;
     this.apiKey = typeof options.apiKey === "string" ? options.apiKey : null;
     (0, tslib.G)(this, _BaseAnthropic_apiKeyFunction, typeof options.apiKey === "function" ? options.apiKey : null, "f");
     this.authToken = options.authToken ?? null;
     this.webhookKey = webhookKey;
     if (inherited) {
      this._authState = inherited;
      if (!this._baseURLIsExplicit && inherited.baseURL) {
       this.baseURL = inherited.baseURL;
      }
     } else {
      this._authState = {
       provider: null,
       tokenCache: null,
       resolution: null,
       error: null,
       extraHeaders: {}
      };
      switch (credential.type) {
      case "apiKey":
      case "authToken":
       break;

      case "credentials":
       this._authState.provider = credential.value;
       this._authState.tokenCache = this._makeTokenCache(credential.value);
       break;

      case "config":
       {
        const result = resolveCredentialsFromConfig(credential.value, this._credentialResolverOptions());
        this._authState.provider = result.provider;
        this._authState.tokenCache = this._makeTokenCache(result.provider);
        this._authState.extraHeaders = result.extraHeaders;
        this._applyCredentialBaseURL(result.baseURL);
        break;
       }

      case "profile":
       this._authState.resolution = this._resolveDefaultCredentials(credential.value);
       break;

      case "defaultChain":
       if (this._shouldResolveDefaultCredentials()) {
        this._authState.resolution = this._resolveDefaultCredentials();
       }
       break;

      default:
       (0, utils_values.f2)(credential);
      }
     }
    }
    _shouldResolveDefaultCredentials() {
     return true;
    }
    _applyCredentialBaseURL(baseURL) {
     if (!baseURL) return;
     const normalized = baseURL.replace(/\/+$/, "");
     this._authState.baseURL = normalized;
     if (!this._baseURLIsExplicit) {
      this.baseURL = normalized;
     }
    }
    _credentialResolverOptions() {
     return {
      baseURL: this.baseURL,
      fetch: this._credentialsFetch(),
      userAgent: this.getUserAgent(),
      onCacheWriteError: err => {
       (0, log.WG)(this).debug("credential cache write failed (best-effort)", err);
      },
      onSafetyWarning: msg => {
       (0, log.WG)(this).warn(msg);
      }
     };
    }
    _credentialsFetch() {
     return wrapFetchWithMiddleware(this.fetch, this.middleware, undefined, this);
    }
    _makeTokenCache(provider) {
     return new TokenCache(provider, err => {
      (0, log.WG)(this).debug("advisory token refresh failed; serving cached token", err);
     });
    }
    withOptions(options) {
     options = {
      ...options
     };
     for (const name of utils_values.rn) {
      if (options[name] === undefined) delete options[name];
     }
     const overridesAuth = utils_values.rn.some(name => name in options);
     const replacesCredential = utils_values.rn.some(name => options[name] != null);
     const internal = {
      ...this._options,
      ...this._baseURLIsExplicit ? {
       baseURL: this.baseURL
      } : {},
      maxRetries: this.maxRetries,
      timeout: this.timeout,
      logger: this.logger,
      logLevel: this.logLevel,
      fetch: this.fetch,
      fetchOptions: this.fetchOptions,
      middleware: this.middleware,
      apiKey: this.apiKey ?? (0, tslib.g)(this, _BaseAnthropic_apiKeyFunction, "f"),
      authToken: this.authToken,
      webhookKey: this.webhookKey,
      ...replacesCredential ? Object.fromEntries(utils_values.rn.map(name => [ name, null ])) : {},
      ...options,
      openTelemetry: options.openTelemetry ?? (0, tslib.g)(this, _BaseAnthropic_openTelemetry, "f"),
      __auth: overridesAuth ? undefined : this._authState,
      __baseURLIsExplicit: "baseURL" in options ? true : this._baseURLIsExplicit
     };
     return new this.constructor(internal);
    }
    async _resolveDefaultCredentials(profile) {
     try {
      const result = await defaultCredentials(this._credentialResolverOptions(), profile);
      if (result) {
       this._authState.provider = result.provider;
       this._authState.tokenCache = this._makeTokenCache(result.provider);
       this._authState.extraHeaders = result.extraHeaders;
       this._applyCredentialBaseURL(result.baseURL);
      } else if (profile != null) {
       throw new core_error.pJ(`Profile "${profile}" could not be resolved (no <config_dir>/configs/${profile}.json found).`);
      }
     } catch (err) {
      this._authState.error = err;
     } finally {
      this._authState.resolution = null;
     }
    }
    defaultQuery() {
     return this._options.defaultQuery;
    }
    validateHeaders({values: values, nulls: nulls}) {
     if (values.get("x-api-key") || values.get("authorization")) {
      return;
     }
     if (this._authState.error) {
      throw this._authState.error;
     }
     if (this._authState.tokenCache || this._authState.resolution) {
      return;
     }
     if (this.apiKey && values.get("authorization")) {
      return;
     }
     if (nulls.has("authorization")) {
      return;
     }
     if (this.authToken && values.get("authorization")) {
      return;
     }
     if (nulls.has("authorization")) {
      return;
     }
     throw new Error('Could not resolve authentication method. Expected one of apiKey, authToken, credentials, config, or profile to be set. Or for the "Authorization" header to be explicitly omitted');
    }
    _authFlags(opts) {
     let flags = this._requestAuthFlags.get(opts);
     if (!flags) {
      flags = {
       usedTokenCache: false,
       didRefreshFor401: false
      };
      this._requestAuthFlags.set(opts, flags);
     }
     return flags;
    }
    async authHeaders(opts) {
     if (this._authState.resolution) {
      await this._authState.resolution;
     }
     if (this._authState.error) {
      return undefined;
     }
     if ((0, tslib.g)(this, _BaseAnthropic_apiKeyFunction, "f") && this.apiKey == null) {
      let apiKey;
      try {
       apiKey = await (0, tslib.g)(this, _BaseAnthropic_apiKeyFunction, "f").call(this);
      } catch (err) {
       throw new core_error.pJ(`The \`apiKey\` function failed: ${(0, errors.r)(err).message}`, {
        cause: err
       });
      }
      if (!apiKey) {
       throw new core_error.pJ(`The \`apiKey\` function must return a non-empty string. It returned ${JSON.stringify(apiKey)}.`);
      }
      return (0, internal_headers.db)([ {
       Authorization: `Bearer ${apiKey}`
      } ]);
     }
     if (this._authState.tokenCache && this.apiKey == null) {
      const token = await this._authState.tokenCache.getToken();
      this._authFlags(opts).usedTokenCache = true;
      return (0, internal_headers.db)([ {
       Authorization: `Bearer ${token}`
      } ]);
     }
     return (0, internal_headers.db)([ await this.bearerAuth(opts), await this.apiKeyAuth(opts) ]);
    }
    async apiKeyAuth(opts) {
     if (this.apiKey == null) {
      return undefined;
     }
     return (0, internal_headers.db)([ {
      Authorization: `Bearer ${this.apiKey}`
     } ]);
    }
    async bearerAuth(opts) {
     if (this.authToken == null) {
      return undefined;
     }
     return (0, internal_headers.db)([ {
      Authorization: `Bearer ${this.authToken}`
     } ]);
    }
    stringifyQuery(query) {
     return stringifyQuery(query);
    }
    getUserAgent() {
     return `Anthropic/JS ${VERSION}`;
    }
    makeStatusError(status, error, message, headers) {
     const body = error ?? {};
     const errorCode = body.error?.details?.error_code;
     const errorClass = typeof errorCode === "string" ? ERROR_CODE_CLASSES.get(`${status} ${errorCode}`) : undefined;
     if (errorClass) {
      return new errorClass(status, error, message, headers);
     }
     return core_error.LG.generate(status, error, message, headers);
    }
    buildURL(path, query, defaultBaseURL) {
     const baseURL = !(0, tslib.g)(this, _BaseAnthropic_instances, "m", _BaseAnthropic_baseURLOverridden).call(this) && defaultBaseURL || this.baseURL;
     const url = (0, utils_values.nt)(path) ? new URL(path) : new URL(baseURL + (baseURL.endsWith("/") && path.startsWith("/") ? path.slice(1) : path));
     const defaultQuery = this.defaultQuery();
     const pathQuery = Object.fromEntries(url.searchParams);
     if (!(0, utils_values.ze)(defaultQuery) || !(0, utils_values.ze)(pathQuery)) {
      query = {
       ...pathQuery,
       ...defaultQuery,
       ...query
      };
     }
     if (typeof query === "object" && query && !Array.isArray(query)) {
      url.search = this.stringifyQuery(query);
     }
     return url.toString();
    }
    _calculateNonstreamingTimeout(maxTokens) {
     const defaultTimeout = 10 * 60;
     const expectedTimeout = 60 * 60 * maxTokens / 128e3;
     if (expectedTimeout > defaultTimeout) {
      throw new core_error.pJ("Streaming is required for operations that may take longer than 10 minutes. " + "See https://platform.claude.com/docs/en/cli-sdks-libraries/sdks/typescript#streaming-responses for more details");
     }
     return defaultTimeout * 1e3;
    }
    async prepareOptions(options) {}
    async prepareRequest(request, {url: url, options: options}) {
     if (this._authState.tokenCache && this.apiKey == null) {
      const headers = request.headers instanceof Headers ? request.headers : new Headers(request.headers);
      for (const [k, v] of Object.entries(this._authState.extraHeaders)) {
       if (!headers.has(k)) headers.set(k, v);
      }
      const existing = headers.get("anthropic-beta")?.split(",").map(s => s.trim());
      if (!existing?.includes(OAUTH_API_BETA_HEADER)) {
       headers.set("anthropic-beta", [ ...existing ?? [], OAUTH_API_BETA_HEADER ].join(","));
      }
      request.headers = headers;
     }
    }
    backendMiddleware() {
     return [];
    }
    get(path, opts) {
     return this.methodRequest("get", path, opts);
    }
    post(path, opts) {
     return this.methodRequest("post", path, opts);
    }
    patch(path, opts) {
     return this.methodRequest("patch", path, opts);
    }
    put(path, opts) {
     return this.methodRequest("put", path, opts);
    }
    delete(path, opts) {
     return this.methodRequest("delete", path, opts);
    }
    methodRequest(method, path, opts) {
     return this.request(Promise.resolve(opts).then(opts => ({
      method: method,
      path: path,
      ...opts
     })));
    }
    request(options, remainingRetries = null) {
     if (!this._tracer) {
      return new api_promise.C(this, this.makeRequest(options, remainingRetries, undefined));
     }
     return new api_promise.C(this, this.makeTracedRequest(options, remainingRetries));
    }
    async makeTracedRequest(optionsInput, retriesRemaining) {
     const options = await optionsInput;
     const span = options.__span?.span;
     if (!span) {
      return this.makeRequest(options, retriesRemaining, undefined);
     }
     try {
      return await context_api._.with(trace_api.u.setSpan(context_api._.active(), span), () => this.makeRequest(options, retriesRemaining, undefined, span));
     } catch (error) {
      const result = {
       status: "error",
       options: options,
       error: error
      };
      (0, tracing.M5)(this, () => (0, tracing.mx)(span, result));
      throw error;
     }
    }
    async makeRequest(optionsInput, retriesRemaining, retryOfRequestLogID, span) {
     const options = await optionsInput;
     let maxRetries = (0, utils_values.wQ)("maxRetries", options.maxRetries ?? this.maxRetries);
     if (this.isStreamBody(options.body)) {
      maxRetries = 0;
     }
     if (retriesRemaining == null) {
      retriesRemaining = maxRetries;
      this._requestAuthFlags.delete(options);
     }
     await this.prepareOptions(options);
     const {req: req, url: url, timeout: timeout} = await this.buildRequest(options, {
      retryCount: maxRetries - retriesRemaining
     });
     const requestLogID = "log_" + (Math.random() * (1 << 24) | 0).toString(16).padStart(6, "0");
     const retryLogStr = retryOfRequestLogID === undefined ? "" : `, retryOf: ${retryOfRequestLogID}`;
     if (span && this.openTelemetry.propagation) {
      req.headers = (0, tracing.M5)(this, () => (0, tracing.nf)(span, req.headers)) ?? req.headers;
     }
     const startTime = Date.now();
     if (options.signal?.aborted) {
      throw new core_error.cH;
     }
     const controller = new AbortController;
     const response = await this.fetchWithTimeout(url, req, timeout, controller, options, {
      requestLogID: requestLogID,
      retryOfRequestLogID: retryOfRequestLogID
     }).catch(errors.r);
     const headersTime = Date.now();
     if (response instanceof globalThis.Error) {
      (0, request_signal.TI)(controller);
      const retryMessage = `retrying, ${retriesRemaining} attempts remaining`;
      if (options.signal?.aborted) {
       throw new core_error.cH;
      }
      const isTimeout = (0, errors.z)(response) || /timed? ?out/i.test(String(response) + ("cause" in response ? String(response.cause) : ""));
      const hasMiddleware = this.middleware.length > 0 || !!options.middleware?.length || this.backendMiddleware().length > 0;
      if (hasMiddleware && !isTimeout && !isRetryableError(response)) {
       (0, log.WG)(this).info(`[${requestLogID}] middleware error (not retryable)`);
       (0, log.dF)((0, log.WG)(this), `[${requestLogID}] middleware error (not retryable)`, {
        retryOfRequestLogID: retryOfRequestLogID,
        url: url,
        durationMs: headersTime - startTime,
        message: response.message
       });
       throw response;
      }
      if (retriesRemaining) {
       (0, log.WG)(this).info(`[${requestLogID}] connection ${isTimeout ? "timed out" : "failed"} - ${retryMessage}`);
       (0, log.dF)((0, log.WG)(this), `[${requestLogID}] connection ${isTimeout ? "timed out" : "failed"} (${retryMessage})`, {
        retryOfRequestLogID: retryOfRequestLogID,
        url: url,
        durationMs: headersTime - startTime,
        message: response.message
       });
       return this.retryRequest(options, retriesRemaining, retryOfRequestLogID ?? requestLogID, span);
      }
      (0, log.WG)(this).info(`[${requestLogID}] connection ${isTimeout ? "timed out" : "failed"} - error; no more retries left`);
      (0, log.dF)((0, log.WG)(this), `[${requestLogID}] connection ${isTimeout ? "timed out" : "failed"} (error; no more retries left)`, {
       retryOfRequestLogID: retryOfRequestLogID,
       url: url,
       durationMs: headersTime - startTime,
       message: response.message
      });
      if (isTimeout) {
       throw new core_error.qA;
      }
      if (hasMiddleware && !isFetchOriginError(response)) {
       throw response;
      }
      throw new core_error.xX({
       cause: response
      });
     }
     const specialHeaders = [ ...response.headers.entries() ].filter(([name]) => name === "request-id" || name === "anthropic-workspace-id").map(([name, value]) => ", " + name + ": " + JSON.stringify(value)).join("");
     const responseInfo = `[${requestLogID}${retryLogStr}${specialHeaders}] ${req.method} ${url} ${response.ok ? "succeeded" : "failed"} with status ${response.status} in ${headersTime - startTime}ms`;
     if (!response.ok) {
      const shouldRetry = await this.shouldRetry(response, options);
      if (retriesRemaining && shouldRetry) {
       const retryMessage = `retrying, ${retriesRemaining} attempts remaining`;
       await shims.Dk(response.body);
       (0, request_signal.TI)(controller);
       (0, log.WG)(this).info(`${responseInfo} - ${retryMessage}`);
       (0, log.dF)((0, log.WG)(this), `[${requestLogID}] response error (${retryMessage})`, {
        retryOfRequestLogID: retryOfRequestLogID,
        url: response.url,
        status: response.status,
        headers: response.headers,
        durationMs: headersTime - startTime
       });
       return this.retryRequest(options, retriesRemaining, retryOfRequestLogID ?? requestLogID, span, response.headers);
      }
      const retryMessage = shouldRetry ? `error; no more retries left` : `error; not retryable`;
      (0, log.WG)(this).info(`${responseInfo} - ${retryMessage}`);
      const errText = await response.text().catch(err => (0, errors.r)(err).message);
      const errJSON = (0, utils_values.ml)(errText);
      const errMessage = errJSON ? undefined : errText;
      (0, log.dF)((0, log.WG)(this), `[${requestLogID}] response error (${retryMessage})`, {
       retryOfRequestLogID: retryOfRequestLogID,
       url: response.url,
       status: response.status,
       headers: response.headers,
       body: errJSON ?? errText,
       durationMs: Date.now() - startTime
      });
      (0, request_signal.TI)(controller);
      const err = this.makeStatusError(response.status, errJSON, errMessage, response.headers);
      throw err;
     }
     (0, log.WG)(this).info(responseInfo);
     (0, log.dF)((0, log.WG)(this), `[${requestLogID}] response start`, {
      retryOfRequestLogID: retryOfRequestLogID,
      url: response.url,
      status: response.status,
      headers: response.headers,
      durationMs: headersTime - startTime
     });
     (0, request_signal.dY)(response.body ?? response, controller);
     return {
      response: response,
      options: options,
      controller: controller,
      requestLogID: requestLogID,
      retryOfRequestLogID: retryOfRequestLogID,
      startTime: startTime
     };
    }
    getAPIList(path, Page, opts) {
     return this.requestAPIList(Page, opts && "then" in opts ? opts.then(opts => ({
      method: "get",
      path: path,
      ...opts
     })) : {
      method: "get",
      path: path,
      ...opts
     });
    }
    requestAPIList(Page, options) {
     if (!this._tracer) {
      const request = this.makeRequest(options, null, undefined);
      return new pagination.nC(this, request, Page);
     }
     const request = this.makeTracedRequest(options, null);
     return new pagination.nC(this, request, Page);
    }
    async fetchWithTimeout(url, init, ms, controller, requestOptions, logCtx) {
     const {signal: signal, method: method, ...options} = init || {};
     const abort = this._makeAbort(controller);
     if (signal) {
      signal.addEventListener("abort", abort, {
       once: true
      });
      (0, request_signal.xx)(controller, signal, abort);
     }
     const isReadableBody = globalThis.ReadableStream && options.body instanceof globalThis.ReadableStream || typeof options.body === "object" && options.body !== null && Symbol.asyncIterator in options.body;
     const fetchOptions = {
      signal: controller.signal,
      ...isReadableBody ? {
       duplex: "half"
      } : {},
      method: "GET",
      ...options
     };
     if (method) {
      fetchOptions.method = method.toUpperCase();
     }
     const baseFetch = this.fetch;
     const timedFetch = async (innerUrl, innerInit) => {
      const timeout = setTimeout(abort, ms);
      try {
       return await baseFetch.call(undefined, innerUrl, innerInit);
      } finally {
       clearTimeout(timeout);
      }
     };
     const innerFetch = requestOptions === undefined ? timedFetch : async (innerUrl, innerInit = {}) => {
      const innerUrlStr = typeof innerUrl === "string" ? innerUrl : innerUrl instanceof URL ? innerUrl.href : innerUrl.url;
      innerInit.headers = innerInit.headers instanceof Headers ? innerInit.headers : new Headers(innerInit.headers);
      let traceHeaders = [];
      if (requestOptions.__span) {
       innerInit.headers = new Headers(innerInit.headers);
       traceHeaders = takeTraceHeaders(innerInit.headers);
      }
      await this.prepareRequest(innerInit, {
       url: innerUrlStr,
       options: requestOptions
      });
      if (traceHeaders.length) {
       innerInit.headers = (0, internal_headers.db)([ innerInit.headers, traceHeaders ]).values;
      }
      const call = requestOptions.__span;
      if (call) {
       (0, tracing.M5)(this, () => (0, tracing.fh)(call, innerInit.method ?? "GET", innerUrlStr, this.openTelemetry.traces.contentMode === "content"));
      }
      if (logCtx) {
       (0, log.dF)((0, log.WG)(this), `[${logCtx.requestLogID}] sending request`, {
        retryOfRequestLogID: logCtx.retryOfRequestLogID,
        method: innerInit.method,
        url: innerUrlStr,
        options: requestOptions,
        headers: innerInit.headers
       });
      }
      return timedFetch(innerUrl, innerInit);
     };
     const requestMiddleware = requestOptions?.middleware;
     const backendMiddleware = requestOptions?.__span ? this.backendMiddleware().map(withoutTraceHeaders) : this.backendMiddleware();
     const allMiddleware = requestMiddleware?.length || backendMiddleware.length ? [ ...this.middleware, ...requestMiddleware ?? [], ...backendMiddleware ] : this.middleware;
     return await wrapFetchWithMiddleware(innerFetch, allMiddleware, requestOptions, this)(url, fetchOptions);
    }
    async shouldRetry(response, options) {
     const flags = this._authFlags(options);
     if (response.status === 401 && this._authState.tokenCache && flags.usedTokenCache && !flags.didRefreshFor401) {
      flags.didRefreshFor401 = true;
      this._authState.tokenCache.invalidate();
      return true;
     }
     const shouldRetryHeader = response.headers.get("x-should-retry");
     if (shouldRetryHeader === "true") return true;
     if (shouldRetryHeader === "false") return false;
     if (response.status === 408) return true;
     if (response.status === 409) return true;
     if (response.status === 429) return true;
     if (response.status >= 500) return true;
     return false;
    }
    async retryRequest(options, retriesRemaining, requestLogID, span, responseHeaders) {
     let timeoutMillis;
     const retryAfterMillisHeader = responseHeaders?.get("retry-after-ms");
     if (retryAfterMillisHeader) {
      const timeoutMs = parseFloat(retryAfterMillisHeader);
      if (!Number.isNaN(timeoutMs)) {
       timeoutMillis = timeoutMs;
      }
     }
     const retryAfterHeader = responseHeaders?.get("retry-after");
     if (retryAfterHeader && !timeoutMillis) {
      const timeoutSeconds = parseFloat(retryAfterHeader);
      if (!Number.isNaN(timeoutSeconds)) {
       timeoutMillis = timeoutSeconds * 1e3;
      } else {
       timeoutMillis = Date.parse(retryAfterHeader) - Date.now();
      }
     }
     if (timeoutMillis === undefined || !(timeoutMillis > 0 && timeoutMillis <= 2 ** 31 - 1)) {
      const maxRetries = options.maxRetries ?? this.maxRetries;
      timeoutMillis = this.calculateDefaultRetryTimeoutMillis(retriesRemaining, maxRetries);
     }
     await sleep(timeoutMillis, options.signal ?? undefined);
     return this.makeRequest(options, retriesRemaining - 1, requestLogID, span);
    }
    calculateDefaultRetryTimeoutMillis(retriesRemaining, maxRetries) {
     const initialRetryDelay = .5;
     const maxRetryDelay = 8;
     const numRetries = maxRetries - retriesRemaining;
     const sleepSeconds = Math.min(initialRetryDelay * Math.pow(2, numRetries), maxRetryDelay);
     const jitter = 1 - Math.random() * .25;
     return sleepSeconds * jitter * 1e3;
    }
    calculateNonstreamingTimeout(maxTokens, maxNonstreamingTokens) {
     const maxTime = 60 * 60 * 1e3;
     const defaultTime = 60 * 10 * 1e3;
     const expectedTime = maxTime * maxTokens / 128e3;
     if (expectedTime > defaultTime || maxNonstreamingTokens != null && maxTokens > maxNonstreamingTokens) {
      throw new core_error.pJ("Streaming is required for operations that may take longer than 10 minutes. See https://platform.claude.com/docs/en/cli-sdks-libraries/sdks/typescript#long-requests for more details");
     }
     return defaultTime;
    }
    async buildRequest(inputOptions, {retryCount: retryCount = 0} = {}) {
     const options = {
      ...inputOptions
     };
     const {method: method, path: path, query: query, defaultBaseURL: defaultBaseURL} = options;
     if (this._authState.resolution) {
      await this._authState.resolution;
     }
     if (!this._baseURLIsExplicit && this._authState.baseURL && this.baseURL !== this._authState.baseURL) {
      this.baseURL = this._authState.baseURL;
     }
     const url = this.buildURL(path, query, defaultBaseURL);
     if ("timeout" in options) (0, utils_values.wQ)("timeout", options.timeout);
     options.timeout = options.timeout ?? this.timeout;
     const {bodyHeaders: bodyHeaders, body: body} = this.buildBody({
      options: options
     });
     const reqHeaders = await this.buildHeaders({
      options: inputOptions,
      method: method,
      bodyHeaders: bodyHeaders,
      retryCount: retryCount,
      timeout: options.timeout
     });
     const req = {
      method: method,
      headers: reqHeaders,
      ...options.signal && {
       signal: options.signal
      },
      ...globalThis.ReadableStream && body instanceof globalThis.ReadableStream && {
       duplex: "half"
      },
      ...body && {
       body: body
      },
      ...this.fetchOptions ?? {},
      ...options.fetchOptions ?? {}
     };
     return {
      req: req,
      url: url,
      timeout: options.timeout
     };
    }
    async buildHeaders({options: options, method: method, bodyHeaders: bodyHeaders, retryCount: retryCount, timeout: timeout}) {
     const headers = (0, internal_headers.db)([ {
      Accept: "application/json",
      "User-Agent": this.getUserAgent(),
      "X-Stainless-Retry-Count": String(retryCount),
      "X-Stainless-Timeout": String(Math.trunc(timeout / 1e3)),
      ...getPlatformHeaders(),
      ...this._options.dangerouslyAllowBrowser ? {
       "anthropic-dangerous-direct-browser-access": "true"
      } : undefined,
      "anthropic-version": "2026-10-21"
     }, await this.authHeaders(options), this._options.defaultHeaders, bodyHeaders, options.headers ]);
     this.validateHeaders(headers);
     return headers.values;
    }
    _makeAbort(controller) {
     return () => controller.abort();
    }
    buildBody({options: {body: body, headers: rawHeaders}}) {
     if (!body) {
      return {
       bodyHeaders: undefined,
       body: undefined
      };
     }
     const headers = (0, internal_headers.db)([ rawHeaders ]);
     if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer || body instanceof DataView || typeof body === "string" && headers.values.has("content-type") || globalThis.Blob && body instanceof globalThis.Blob || body instanceof FormData || body instanceof URLSearchParams || globalThis.ReadableStream && body instanceof globalThis.ReadableStream) {
      return {
       bodyHeaders: undefined,
       body: body
      };
     } else if (this.isStreamBody(body)) {
      return {
       bodyHeaders: undefined,
       body: shims.VG(body)
      };
     } else if (typeof body === "object" && headers.values.get("content-type") === "application/x-www-form-urlencoded") {
      return {
       bodyHeaders: {
        "content-type": "application/x-www-form-urlencoded"
       },
       body: this.stringifyQuery(body)
      };
     } else {
      return (0, tslib.g)(this, _BaseAnthropic_encoder, "f").call(this, {
       body: body,
       headers: headers
      });
     }
    }
    isStreamBody(body) {
     if (globalThis.ReadableStream && body instanceof globalThis.ReadableStream) {
      return true;
     }
     return typeof body === "object" && body !== null && (Symbol.asyncIterator in body || Symbol.iterator in body && "next" in body && typeof body.next === "function");
    }
   }
   _a = BaseAnthropic, _BaseAnthropic_encoder = new WeakMap, _BaseAnthropic_apiKeyFunction = new WeakMap, 
   _BaseAnthropic_openTelemetry = new WeakMap, _BaseAnthropic_instances = new WeakSet, 
   _BaseAnthropic_baseURLOverridden = function _BaseAnthropic_baseURLOverridden() {
    return this.baseURL !== "https://api.anthropic.com";
   };
   BaseAnthropic.Anthropic = _a;
   BaseAnthropic.DEFAULT_TIMEOUT = 6e5;
   BaseAnthropic.AnthropicError = core_error.pJ;
   BaseAnthropic.APIError = core_error.LG;
   BaseAnthropic.APIConnectionError = core_error.xX;
   BaseAnthropic.APIConnectionTimeoutError = core_error.qA;
   BaseAnthropic.APIUserAbortError = core_error.cH;
   BaseAnthropic.NotFoundError = core_error.m_;
   BaseAnthropic.ConflictError = core_error.fK;
   BaseAnthropic.RateLimitError = core_error.OE;
   BaseAnthropic.BadRequestError = core_error.v7;
   BaseAnthropic.OverloadedError = core_error.Ed;
   BaseAnthropic.AuthenticationError = core_error.v3;
   BaseAnthropic.RequestTimeoutError = core_error.DH;
   BaseAnthropic.InternalServerError = core_error.PO;
   BaseAnthropic.NotImplementedError = core_error.EH;
   BaseAnthropic.GatewayTimeoutError = core_error.Ee;
   BaseAnthropic.PaymentRequiredError = core_error.yP;
   BaseAnthropic.ContentTooLargeError = core_error.xD;
   BaseAnthropic.PermissionDeniedError = core_error.Ll;
   BaseAnthropic.PreconditionFailedError = core_error.k9;
   BaseAnthropic.ServiceUnavailableError = core_error.us;
   BaseAnthropic.UnprocessableEntityError = core_error.Is;
   BaseAnthropic.ClientClosedRequestError = core_error.Xo;
   BaseAnthropic.RequestHeaderFieldsTooLargeError = core_error.xL;
   BaseAnthropic.toFile = toFile;
   return BaseAnthropic;
  })();
  var Anthropic = null && (() => {
   class Anthropic extends BaseAnthropic {
    constructor() {
     super(...arguments);
     this._supportsMessageThreads = true;
     this.messages = new API.Messages(this);
     this.models = new API.Models(this);
     this.files = new API.Files(this);
     this.skills = new API.Skills(this);
     this.userProfiles = new API.UserProfiles(this);
     this.organization = new API.Organization(this);
     this.beta = new API.Beta(this);
    }
   }
   Anthropic.Messages = Messages;
   Anthropic.AvailableToolsLimitExceededError = AvailableToolsLimitExceededError;
   Anthropic.CompactionBlockAmbiguousError = CompactionBlockAmbiguousError;
   Anthropic.CompactionBlockMisplacedError = CompactionBlockMisplacedError;
   Anthropic.CompactionContentMismatchError = CompactionContentMismatchError;
   Anthropic.CompactionIncompleteTurnError = CompactionIncompleteTurnError;
   Anthropic.CompactionNothingToSummarizeError = CompactionNothingToSummarizeError;
   Anthropic.CompactionSignatureInvalidError = CompactionSignatureInvalidError;
   Anthropic.CompactionTooManyToolReferencesError = CompactionTooManyToolReferencesError;
   Anthropic.CompactionToolChangesMismatchError = CompactionToolChangesMismatchError;
   Anthropic.ImageDimensionsTooLargeError = ImageDimensionsTooLargeError;
   Anthropic.ThreadAlreadyContinuedError = ThreadAlreadyContinuedError;
   Anthropic.ThreadContinueInFlightError = ThreadContinueInFlightError;
   Anthropic.ThreadFingerprintMismatchError = ThreadFingerprintMismatchError;
   Anthropic.ThreadUnsupportedRequestError = ThreadUnsupportedRequestError;
   Anthropic.ToolNameConflictError = ToolNameConflictError;
   Anthropic.ToolReferenceUnresolvedError = ToolReferenceUnresolvedError;
   Anthropic.ThreadNotFoundError = ThreadNotFoundError;
   Anthropic.CompactionUnavailableError = CompactionUnavailableError;
   Anthropic.Models = Models;
   Anthropic.Files = Files;
   Anthropic.FileNotDownloadableError = FileNotDownloadableError;
   Anthropic.StorageQuotaExceededError = StorageQuotaExceededError;
   Anthropic.FileExpiredError = FileExpiredError;
   Anthropic.Skills = Skills;
   Anthropic.SkillReadBlockedUndecryptableError = SkillReadBlockedUndecryptableError;
   Anthropic.UserProfiles = UserProfiles;
   Anthropic.UserProfileNotFoundError = UserProfileNotFoundError;
   Anthropic.UserProfileRequiredError = UserProfileRequiredError;
   Anthropic.UserProfileBillingNotAuthorizedError = UserProfileBillingNotAuthorizedError;
   Anthropic.UserProfileNotBillableError = UserProfileNotBillableError;
   Anthropic.Organization = Organization;
   Anthropic.OrgMemberLimitExceededError = OrgMemberLimitExceededError;
   Anthropic.RBACRoleNotFoundError = RBACRoleNotFoundError;
   Anthropic.ConcurrentMembershipChangeError = ConcurrentMembershipChangeError;
   Anthropic.Beta = Beta;
   Anthropic.BetaOrganizationNotEnrolledInBetaError = BetaOrganizationNotEnrolledInBetaError;
   Anthropic.BetaRequestBodyTimeoutError = BetaRequestBodyTimeoutError;
   Anthropic.BetaUnsupportedCharsetError = BetaUnsupportedCharsetError;
   Anthropic.ClaudeCodeKeyCreatorNotMemberError = ClaudeCodeKeyCreatorNotMemberError;
   Anthropic.ClaudeCodeVersionTooOldError = ClaudeCodeVersionTooOldError;
   Anthropic.CMEKKeyDisabledError = CMEKKeyDisabledError;
   Anthropic.CMEKKeyNetworkBlockedError = CMEKKeyNetworkBlockedError;
   Anthropic.OrganizationOnHoldError = OrganizationOnHoldError;
   Anthropic.OrganizationTypeNotSupportedError = OrganizationTypeNotSupportedError;
   Anthropic.ParentOrganizationRequiredError = ParentOrganizationRequiredError;
   Anthropic.RequestBodyEncodingInvalidError = RequestBodyEncodingInvalidError;
   Anthropic.RequestBodyEncodingUnsupportedError = RequestBodyEncodingUnsupportedError;
   Anthropic.LinkedOrganizationBillingUnavailableError = LinkedOrganizationBillingUnavailableError;
   Anthropic.LinkedOrganizationSpendLimitReachedError = LinkedOrganizationSpendLimitReachedError;
   Anthropic.SandboxEgressRestrictedError = SandboxEgressRestrictedError;
   Anthropic.RequestBodyTooLargeAfterDecodingError = RequestBodyTooLargeAfterDecodingError;
   Anthropic.ContractSpendLimitReachedError = ContractSpendLimitReachedError;
   Anthropic.EnforcedSpendLimitReachedError = EnforcedSpendLimitReachedError;
   Anthropic.RampLimitExceededError = RampLimitExceededError;
   Anthropic.CMEKContextUnavailableError = CMEKContextUnavailableError;
   Anthropic.CMEKKeyUnreachableError = CMEKKeyUnreachableError;
   return Anthropic;
  })();
 },
 5734: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => APIPromise
  });
  var _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3364);
  var _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4981);
  var _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7168);
  var _internal_uploads_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8686);
  var _lib_internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3859);
  var _APIPromise_client;
  var APIPromise = (() => {
   class APIPromise extends Promise {
    constructor(client, responsePromise, parseResponse = _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_0__.c) {
     super(resolve => {
      resolve(null);
     });
     this.responsePromise = responsePromise;
     this.parseResponse = parseResponse;
     _APIPromise_client.set(this, void 0);
     (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(this, _APIPromise_client, client, "f");
    }
    _responseProps() {
     return this.responsePromise;
    }
    _thenUnwrap(transform) {
     return new APIPromise((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), this.responsePromise, async (client, props) => (0, 
     _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_0__.F)(transform(await this.parseResponse(client, props), props), props.response));
    }
    asResponse() {
     return this.responsePromise.then(props => {
      const span = props.options.__span?.span;
      if (span && !this.parsedPromise) {
       const result = {
        status: "success",
        ...props,
        data: undefined
       };
       (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.M5)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), () => (0, 
       _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.mx)(span, result));
      }
      return props.response;
     });
    }
    async withResponse() {
     const [data, response] = await Promise.all([ this.parse(), this.asResponse() ]);
     return {
      data: data,
      response: response,
      request_id: response.headers.get("request-id"),
      workspace_id: response.headers.get("anthropic-workspace-id")
     };
    }
    parse() {
     if (!this.parsedPromise) {
      this.parsedPromise = this.responsePromise.then(props => this.parseResponseTraced(props));
     }
     return this.parsedPromise;
    }
    async parseResponseTraced(props) {
     const call = props.options.__span;
     if (!call) {
      return this.parseResponse((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), props);
     }
     const {span: span} = call;
     let data;
     try {
      data = await this.parseResponse((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), props);
     } catch (error) {
      const result = {
       status: "error",
       ...props,
       error: error
      };
      (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.M5)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), () => (0, 
      _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.mx)(span, result));
      throw error;
     }
     const result = {
      status: "success",
      ...props,
      data: data
     };
     (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.M5)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), () => (0, 
     _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.o7)(call, data));
     if (props.options.stream && (0, _internal_uploads_mjs__WEBPACK_IMPORTED_MODULE_3__.Td)(data)) {
      (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.M5)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), () => (0, 
      _lib_internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_4__._q)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), span, data, props));
     } else {
      (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.M5)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), () => (0, 
      _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.mx)(span, result));
     }
     return data;
    }
    then(onfulfilled, onrejected) {
     return this.parse().then(onfulfilled, onrejected);
    }
    catch(onrejected) {
     return this.parse().catch(onrejected);
    }
    finally(onfinally) {
     return this.parse().finally(onfinally);
    }
   }
   _APIPromise_client = new WeakMap;
   return APIPromise;
  })();
 },
 5064: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DH: () => RequestTimeoutError,
   EH: () => NotImplementedError,
   Ed: () => OverloadedError,
   Ee: () => GatewayTimeoutError,
   Is: () => UnprocessableEntityError,
   LG: () => APIError,
   Ll: () => PermissionDeniedError,
   OE: () => RateLimitError,
   PO: () => InternalServerError,
   Xo: () => ClientClosedRequestError,
   cH: () => APIUserAbortError,
   dw: () => RetryableError,
   fK: () => ConflictError,
   k9: () => PreconditionFailedError,
   m_: () => NotFoundError,
   pJ: () => AnthropicError,
   qA: () => APIConnectionTimeoutError,
   us: () => ServiceUnavailableError,
   v3: () => AuthenticationError,
   v7: () => BadRequestError,
   xD: () => ContentTooLargeError,
   xL: () => RequestHeaderFieldsTooLargeError,
   xX: () => APIConnectionError,
   yP: () => PaymentRequiredError
  });
  var _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2533);
  var AnthropicError = (() => {
   class AnthropicError extends Error {
    constructor(message, options) {
     super(message, options);
     Object.defineProperty(this, "name", {
      value: new.target._errorName,
      writable: true,
      configurable: true
     });
    }
   }
   AnthropicError._errorName = "AnthropicError";
   return AnthropicError;
  })();
  var APIError = (() => {
   class APIError extends AnthropicError {
    constructor(status, error, message, headers, type) {
     super(`${APIError.makeMessage(status, error, message)}`);
     this.status = status;
     this.headers = headers;
     this.requestID = headers?.get("request-id");
     this.workspaceID = headers?.get("anthropic-workspace-id");
     this.error = error;
     const body = error ?? {};
     this.apiMessage = body.error?.message ?? null;
     this.type = type ?? body.error?.type ?? null;
     const errorCode = body.error?.details?.error_code;
     this.errorCode = typeof errorCode === "string" ? errorCode : null;
     this.details = body.error?.details ?? null;
    }
    static makeMessage(status, error, message) {
     const msg = error?.message ? typeof error.message === "string" ? error.message : JSON.stringify(error.message) : error ? JSON.stringify(error) : message;
     if (status && msg) {
      return `${status} ${msg}`;
     }
     if (status) {
      return `${status} status code (no body)`;
     }
     if (msg) {
      return msg;
     }
     return "(no status code or body)";
    }
    static generate(status, errorResponse, message, headers) {
     if (!status || !headers) {
      return new APIConnectionError({
       message: message,
       cause: (0, _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__.r)(errorResponse)
      });
     }
     const error = errorResponse;
     const errorClass = STATUS_ERROR_CLASSES.get(status);
     if (errorClass) {
      return new errorClass(status, error, message, headers);
     }
     if (status >= 500) {
      return new InternalServerError(status, error, message, headers);
     }
     return new APIError(status, error, message, headers);
    }
   }
   APIError._errorName = "APIError";
   return APIError;
  })();
  var APIUserAbortError = (() => {
   class APIUserAbortError extends APIError {
    constructor({message: message} = {}) {
     super(undefined, undefined, message || "Request was aborted.", undefined);
    }
   }
   APIUserAbortError._errorName = "APIUserAbortError";
   return APIUserAbortError;
  })();
  var APIConnectionError = (() => {
   class APIConnectionError extends APIError {
    constructor({message: message, cause: cause}) {
     super(undefined, undefined, message || "Connection error.", undefined);
     if (cause) this.cause = cause;
    }
   }
   APIConnectionError._errorName = "APIConnectionError";
   return APIConnectionError;
  })();
  var APIConnectionTimeoutError = (() => {
   class APIConnectionTimeoutError extends APIConnectionError {
    constructor({message: message} = {}) {
     super({
      message: message ?? "Request timed out."
     });
    }
   }
   APIConnectionTimeoutError._errorName = "APIConnectionTimeoutError";
   return APIConnectionTimeoutError;
  })();
  var RetryableError = (() => {
   class RetryableError extends AnthropicError {
    constructor(message, {cause: cause} = {}) {
     super(message ?? "Retryable error.");
     if (cause !== undefined) this.cause = cause;
    }
   }
   RetryableError._errorName = "RetryableError";
   return RetryableError;
  })();
  var BadRequestError = (() => {
   class BadRequestError extends APIError {}
   BadRequestError._errorName = "BadRequestError";
   return BadRequestError;
  })();
  var AuthenticationError = (() => {
   class AuthenticationError extends APIError {}
   AuthenticationError._errorName = "AuthenticationError";
   return AuthenticationError;
  })();
  var PaymentRequiredError = (() => {
   class PaymentRequiredError extends APIError {}
   PaymentRequiredError._errorName = "PaymentRequiredError";
   return PaymentRequiredError;
  })();
  var PermissionDeniedError = (() => {
   class PermissionDeniedError extends APIError {}
   PermissionDeniedError._errorName = "PermissionDeniedError";
   return PermissionDeniedError;
  })();
  var NotFoundError = (() => {
   class NotFoundError extends APIError {}
   NotFoundError._errorName = "NotFoundError";
   return NotFoundError;
  })();
  var RequestTimeoutError = (() => {
   class RequestTimeoutError extends APIError {}
   RequestTimeoutError._errorName = "RequestTimeoutError";
   return RequestTimeoutError;
  })();
  var ConflictError = (() => {
   class ConflictError extends APIError {}
   ConflictError._errorName = "ConflictError";
   return ConflictError;
  })();
  var PreconditionFailedError = (() => {
   class PreconditionFailedError extends APIError {}
   PreconditionFailedError._errorName = "PreconditionFailedError";
   return PreconditionFailedError;
  })();
  var ContentTooLargeError = (() => {
   class ContentTooLargeError extends APIError {}
   ContentTooLargeError._errorName = "ContentTooLargeError";
   return ContentTooLargeError;
  })();
  var UnprocessableEntityError = (() => {
   class UnprocessableEntityError extends APIError {}
   UnprocessableEntityError._errorName = "UnprocessableEntityError";
   return UnprocessableEntityError;
  })();
  var RateLimitError = (() => {
   class RateLimitError extends APIError {}
   RateLimitError._errorName = "RateLimitError";
   return RateLimitError;
  })();
  var RequestHeaderFieldsTooLargeError = (() => {
   class RequestHeaderFieldsTooLargeError extends APIError {}
   RequestHeaderFieldsTooLargeError._errorName = "RequestHeaderFieldsTooLargeError";
   return RequestHeaderFieldsTooLargeError;
  })();
  var ClientClosedRequestError = (() => {
   class ClientClosedRequestError extends APIError {}
   ClientClosedRequestError._errorName = "ClientClosedRequestError";
   return ClientClosedRequestError;
  })();
  var InternalServerError = (() => {
   class InternalServerError extends APIError {}
   InternalServerError._errorName = "InternalServerError";
   return InternalServerError;
  })();
  var NotImplementedError = (() => {
   class NotImplementedError extends InternalServerError {}
   NotImplementedError._errorName = "NotImplementedError";
   return NotImplementedError;
  })();
  var ServiceUnavailableError = (() => {
   class ServiceUnavailableError extends InternalServerError {}
   ServiceUnavailableError._errorName = "ServiceUnavailableError";
   return ServiceUnavailableError;
  })();
  var GatewayTimeoutError = (() => {
   class GatewayTimeoutError extends InternalServerError {}
   GatewayTimeoutError._errorName = "GatewayTimeoutError";
   return GatewayTimeoutError;
  })();
  var OverloadedError = (() => {
   class OverloadedError extends InternalServerError {}
   OverloadedError._errorName = "OverloadedError";
   return OverloadedError;
  })();
  const STATUS_ERROR_CLASSES = new Map([ [ 400, BadRequestError ], [ 401, AuthenticationError ], [ 402, PaymentRequiredError ], [ 403, PermissionDeniedError ], [ 404, NotFoundError ], [ 408, RequestTimeoutError ], [ 409, ConflictError ], [ 412, PreconditionFailedError ], [ 413, ContentTooLargeError ], [ 422, UnprocessableEntityError ], [ 429, RateLimitError ], [ 431, RequestHeaderFieldsTooLargeError ], [ 499, ClientClosedRequestError ], [ 501, NotImplementedError ], [ 503, ServiceUnavailableError ], [ 504, GatewayTimeoutError ], [ 529, OverloadedError ] ]);
 },
 1154: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   YW: () => Page,
   nC: () => PagePromise
  });
  var _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3364);
  var _error_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5064);
  var _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4981);
  var _api_promise_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5734);
  var _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7168);
  var _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9296);
  var _AbstractPage_client;
  var AbstractPage = (() => {
   class AbstractPage {
    constructor(client, response, body, options) {
     _AbstractPage_client.set(this, void 0);
     (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _AbstractPage_client, client, "f");
     this.options = options;
     this.response = response;
     this.body = body;
    }
    hasNextPage() {
     const items = this.getPaginatedItems();
     if (!items.length) return false;
     return this.nextPageRequestOptions() != null;
    }
    async getNextPage() {
     const nextOptions = this.nextPageRequestOptions();
     if (!nextOptions) {
      throw new _error_mjs__WEBPACK_IMPORTED_MODULE_1__.pJ("No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.");
     }
     const span = this.options.__span;
     return await (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AbstractPage_client, "f").requestAPIList(this.constructor, {
      ...nextOptions,
      __span: span && (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.FS)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AbstractPage_client, "f"), span.name, {
       openTelemetry: this.options.openTelemetry
      }, {
       route: span.route,
       queryParams: span.queryParams,
       contentQueryParams: span.contentQueryParams,
       attributes: span.attributes,
       request: nextOptions
      })
     });
    }
    async* iterPages() {
     let page = this;
     yield page;
     while (page.hasNextPage()) {
      page = await page.getNextPage();
      yield page;
     }
    }
    async* [(_AbstractPage_client = new WeakMap, Symbol.asyncIterator)]() {
     for await (const page of this.iterPages()) {
      for (const item of page.getPaginatedItems()) {
       yield item;
      }
     }
    }
   }
   return AbstractPage;
  })();
  var PagePromise = (() => {
   class PagePromise extends _api_promise_mjs__WEBPACK_IMPORTED_MODULE_3__.C {
    constructor(client, request, Page) {
     super(client, request, async (client, props) => new Page(client, props.response, await (0, 
     _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_4__.c)(client, props), props.options));
    }
    async* [Symbol.asyncIterator]() {
     const page = await (this);
     for await (const item of page) {
      yield item;
     }
    }
   }
   return PagePromise;
  })();
  class Page extends AbstractPage {
   constructor(client, response, body, options) {
    super(client, response, body, options);
    this.data = body.data || [];
    this.has_more = body.has_more || false;
    this.first_id = body.first_id || null;
    this.last_id = body.last_id || null;
   }
   getPaginatedItems() {
    return this.data ?? [];
   }
   hasNextPage() {
    if (this.has_more === false) {
     return false;
    }
    return super.hasNextPage();
   }
   nextPageRequestOptions() {
    if (this.options.query?.["before_id"]) {
     const first_id = this.first_id;
     if (!first_id) {
      return null;
     }
     return {
      ...this.options,
      query: {
       ...(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_5__.i8)(this.options.query),
       before_id: first_id
      }
     };
    }
    const cursor = this.last_id;
    if (!cursor) {
     return null;
    }
    return {
     ...this.options,
     query: {
      ...(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_5__.i8)(this.options.query),
      after_id: cursor
     }
    };
   }
  }
  class TokenPage extends AbstractPage {
   constructor(client, response, body, options) {
    super(client, response, body, options);
    this.data = body.data || [];
    this.has_more = body.has_more || false;
    this.next_page = body.next_page || null;
   }
   getPaginatedItems() {
    return this.data ?? [];
   }
   hasNextPage() {
    if (this.has_more === false) {
     return false;
    }
    return super.hasNextPage();
   }
   nextPageRequestOptions() {
    const cursor = this.next_page;
    if (!cursor) {
     return null;
    }
    return {
     ...this.options,
     query: {
      ...(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_5__.i8)(this.options.query),
      page_token: cursor
     }
    };
   }
  }
  class PageCursor extends AbstractPage {
   constructor(client, response, body, options) {
    super(client, response, body, options);
    this.data = body.data || [];
    this.next_page = body.next_page || null;
   }
   getPaginatedItems() {
    return this.data ?? [];
   }
   hasNextPage() {
    return this.nextPageRequestOptions() != null;
   }
   nextPageRequestOptions() {
    const cursor = this.next_page;
    if (!cursor) {
     return null;
    }
    return {
     ...this.options,
     query: {
      ...(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_5__.i8)(this.options.query),
      page: cursor
     }
    };
   }
  }
  class BidirectionalPageCursor extends AbstractPage {
   constructor(client, response, body, options) {
    super(client, response, body, options);
    this.data = body.data || [];
    this.next_page = body.next_page || null;
    this.prev_page = body.prev_page || null;
   }
   getPaginatedItems() {
    return this.data ?? [];
   }
   hasNextPage() {
    return this.nextPageRequestOptions() != null;
   }
   nextPageRequestOptions() {
    const cursor = this.next_page;
    if (!cursor) {
     return null;
    }
    return {
     ...this.options,
     query: {
      ...(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_5__.i8)(this.options.query),
      page: cursor
     }
    };
   }
  }
  class ReportPageCursor extends AbstractPage {
   constructor(client, response, body, options) {
    super(client, response, body, options);
    this.data = body.data || [];
    this.next_page = body.next_page || null;
    this.has_more = body.has_more || false;
    this.data_refreshed_at = body.data_refreshed_at || null;
   }
   getPaginatedItems() {
    return this.data ?? [];
   }
   hasNextPage() {
    if (this.has_more === false) {
     return false;
    }
    return this.nextPageRequestOptions() != null;
   }
   nextPageRequestOptions() {
    const cursor = this.next_page;
    if (!cursor) {
     return null;
    }
    return {
     ...this.options,
     query: {
      ...(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_5__.i8)(this.options.query),
      page: cursor
     }
    };
   }
  }
 },
 6922: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => Stream
  });
  var _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3364);
  var _error_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5064);
  var _internal_shims_mjs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3150);
  var _internal_decoders_line_mjs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2496);
  var _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2533);
  var _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9296);
  var _internal_utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9083);
  var _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7412);
  var _internal_request_signal_mjs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8392);
  var _Stream_client;
  var Stream = (() => {
   class Stream {
    constructor(iterator, controller, client) {
     this.iterator = iterator;
     _Stream_client.set(this, void 0);
     this.controller = controller;
     (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _Stream_client, client, "f");
    }
    static rawEvents(response, controller = new AbortController) {
     return _iterSSEMessages(response, controller);
    }
    static fromSSEResponse(response, controller, client) {
     let consumed = false;
     const logger = client ? (0, _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__.WG)(client) : console;
     async function* iterator() {
      if (consumed) {
       throw new _error_mjs__WEBPACK_IMPORTED_MODULE_2__.pJ("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");
      }
      consumed = true;
      let done = false;
      try {
       for await (const sse of _iterSSEMessages(response, controller)) {
        if (sse.event === "ping") {
         continue;
        }
        if (sse.event === null) {
         continue;
        }
        if (sse.event === "error") {
         const body = (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_3__.ml)(sse.data) ?? sse.data;
         const type = body?.error?.type;
         throw new _error_mjs__WEBPACK_IMPORTED_MODULE_2__.LG(undefined, body, undefined, response.headers, type);
        } else {
         if (!sse.data) continue;
         try {
          yield JSON.parse(sse.data);
         } catch (e) {
          logger.error(`Could not parse message into JSON:`, sse.data);
          logger.error(`From chunk:`, sse.raw);
          throw e;
         }
        }
       }
       done = true;
      } catch (e) {
       if ((0, _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_4__.z)(e)) return;
       throw e;
      } finally {
       if (!done) controller.abort();
       (0, _internal_request_signal_mjs__WEBPACK_IMPORTED_MODULE_5__.TI)(controller);
      }
     }
     return new Stream(iterator, controller, client);
    }
    static fromReadableStream(readableStream, controller, client) {
     let consumed = false;
     async function* iterLines() {
      const lineDecoder = new _internal_decoders_line_mjs__WEBPACK_IMPORTED_MODULE_6__.h;
      const iter = (0, _internal_shims_mjs__WEBPACK_IMPORTED_MODULE_7__.ss)(readableStream);
      for await (const chunk of iter) {
       for (const line of lineDecoder.decode(chunk)) {
        yield line;
       }
      }
      for (const line of lineDecoder.flush()) {
       yield line;
      }
     }
     async function* iterator() {
      if (consumed) {
       throw new _error_mjs__WEBPACK_IMPORTED_MODULE_2__.pJ("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");
      }
      consumed = true;
      let done = false;
      try {
       for await (const line of iterLines()) {
        if (done) continue;
        if (line) yield JSON.parse(line);
       }
       done = true;
      } catch (e) {
       if ((0, _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_4__.z)(e)) return;
       throw e;
      } finally {
       if (!done) controller.abort();
       (0, _internal_request_signal_mjs__WEBPACK_IMPORTED_MODULE_5__.TI)(controller);
      }
     }
     return new Stream(iterator, controller, client);
    }
    [(_Stream_client = new WeakMap, Symbol.asyncIterator)]() {
     return this.iterator();
    }
    tee() {
     const left = [];
     const right = [];
     const iterator = this[Symbol.asyncIterator]();
     const teeIterator = queue => ({
      next: () => {
       if (queue.length === 0) {
        const result = iterator.next();
        left.push(result);
        right.push(result);
       }
       return queue.shift();
      }
     });
     return [ new Stream(() => teeIterator(left), this.controller, (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _Stream_client, "f")), new Stream(() => teeIterator(right), this.controller, (0, 
     _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _Stream_client, "f")) ];
    }
    toReadableStream() {
     const self = this;
     let iter;
     return (0, _internal_shims_mjs__WEBPACK_IMPORTED_MODULE_7__.VT)({
      async start() {
       iter = self[Symbol.asyncIterator]();
      },
      async pull(ctrl) {
       try {
        const {value: value, done: done} = await iter.next();
        if (done) return ctrl.close();
        const bytes = (0, _internal_utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_8__.YH)(JSON.stringify(value) + "\n");
        ctrl.enqueue(bytes);
       } catch (err) {
        ctrl.error(err);
       }
      },
      async cancel() {
       await (iter.return?.());
      }
     });
    }
   }
   return Stream;
  })();
  async function* _iterSSEMessages(response, controller) {
   if (!response.body) {
    controller.abort();
    if (typeof globalThis.navigator !== "undefined" && globalThis.navigator.product === "ReactNative") {
     throw new _error_mjs__WEBPACK_IMPORTED_MODULE_2__.pJ(`The default react-native fetch implementation does not support streaming. Please use expo/fetch: https://docs.expo.dev/versions/latest/sdk/expo/#expofetch-api`);
    }
    throw new _error_mjs__WEBPACK_IMPORTED_MODULE_2__.pJ(`Attempted to iterate over a response with no body`);
   }
   const decoder = new TextDecoder("utf-8", {
    ignoreBOM: true
   });
   let text = "";
   let endsWithCR = false;
   let event = null;
   let data = [];
   let raw = [];
   const takeLine = line => {
    if (line.charCodeAt(0) === 65279) line = line.slice(1);
    if (!line) {
     if (!event && !data.length) return null;
     const sse = {
      event: event,
      data: data.join("\n"),
      raw: raw
     };
     event = null;
     data = [];
     raw = [];
     return sse;
    }
    raw.push(line);
    const colon = line.indexOf(":");
    if (colon === 0) return null;
    const fieldname = colon === -1 ? line : line.slice(0, colon);
    if (fieldname !== "event" && fieldname !== "data") return null;
    const value = colon === -1 ? "" : line.slice(line.charCodeAt(colon + 1) === 32 ? colon + 2 : colon + 1);
    if (fieldname === "event") event = value; else data.push(value);
    return null;
   };
   for await (const chunk of (0, _internal_shims_mjs__WEBPACK_IMPORTED_MODULE_7__.ss)(response.body)) {
    if (chunk == null) continue;
    const decoded = decoder.decode(typeof chunk === "string" ? (0, _internal_utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_8__.YH)(chunk) : chunk, {
     stream: true
    });
    text += decoded;
    if (!endsWithCR && !decoded.includes("\n") && !decoded.includes("\r")) continue;
    let start = 0;
    if (!text.includes("\r")) {
     let end;
     while ((end = text.indexOf("\n", start)) !== -1) {
      const sse = takeLine(text.slice(start, end));
      start = end + 1;
      if (sse) yield sse;
     }
    } else {
     for (let i = 0; i < text.length; i++) {
      const char = text[i];
      if (char !== "\n" && char !== "\r") continue;
      if (char === "\r" && i + 1 === text.length) break;
      const sse = takeLine(text.slice(start, i));
      if (char === "\r" && text[i + 1] === "\n") i++;
      start = i + 1;
      if (sse) yield sse;
     }
    }
    text = text.slice(start);
    endsWithCR = text.endsWith("\r");
   }
   text += decoder.decode();
   if (text) {
    for (const line of text.replace(/\r$/, "").split(/\r\n|[\n\r]/)) {
     const sse = takeLine(line);
     if (sse) yield sse;
    }
   }
  }
 },
 2496: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => LineDecoder
  });
  var _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3364);
  var _utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9083);
  var _LineDecoder_buffer, _LineDecoder_carriageReturnIndex;
  var LineDecoder = (() => {
   class LineDecoder {
    constructor() {
     _LineDecoder_buffer.set(this, void 0);
     _LineDecoder_carriageReturnIndex.set(this, void 0);
     (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_buffer, new Uint8Array, "f");
     (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_carriageReturnIndex, null, "f");
    }
    decode(chunk) {
     if (chunk == null) {
      return [];
     }
     const binaryChunk = chunk instanceof ArrayBuffer ? new Uint8Array(chunk) : typeof chunk === "string" ? (0, 
     _utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_1__.YH)(chunk) : chunk;
     (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_buffer, (0, _utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_1__.Id)([ (0, 
     _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f"), binaryChunk ]), "f");
     const lines = [];
     let patternIndex;
     while ((patternIndex = findNewlineIndex((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f"), (0, 
     _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f"))) != null) {
      if (patternIndex.carriage && (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f") == null) {
       (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_carriageReturnIndex, patternIndex.index, "f");
       continue;
      }
      if ((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f") != null && (patternIndex.index !== (0, 
      _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f") + 1 || patternIndex.carriage)) {
       lines.push((0, _utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_1__.CE)((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f").subarray(0, (0, 
       _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f") - 1)));
       (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_buffer, (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f").subarray((0, 
       _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f")), "f");
       (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_carriageReturnIndex, null, "f");
       continue;
      }
      const endIndex = (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f") !== null ? patternIndex.preceding - 1 : patternIndex.preceding;
      const line = (0, _utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_1__.CE)((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f").subarray(0, endIndex));
      lines.push(line);
      (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_buffer, (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f").subarray(patternIndex.index), "f");
      (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_carriageReturnIndex, null, "f");
     }
     return lines;
    }
    flush() {
     if (!(0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f").length) {
      return [];
     }
     return this.decode("\n");
    }
   }
   _LineDecoder_buffer = new WeakMap, _LineDecoder_carriageReturnIndex = new WeakMap;
   LineDecoder.NEWLINE_CHARS = new Set([ "\n", "\r" ]);
   LineDecoder.NEWLINE_REGEXP = /\r\n|[\n\r]/g;
   return LineDecoder;
  })();
  function findNewlineIndex(buffer, startIndex) {
   const newline = 10;
   const carriage = 13;
   for (let i = startIndex ?? 0; i < buffer.length; i++) {
    if (buffer[i] === newline) {
     return {
      preceding: i,
      index: i + 1,
      carriage: false
     };
    }
    if (buffer[i] === carriage) {
     return {
      preceding: i,
      index: i + 1,
      carriage: true
     };
    }
   }
   return null;
  }
  function findDoubleNewlineIndex(buffer) {
   const newline = 10;
   const carriage = 13;
   for (let i = 0; i < buffer.length - 1; i++) {
    if (buffer[i] === newline && buffer[i + 1] === newline) {
     return i + 2;
    }
    if (buffer[i] === carriage && buffer[i + 1] === carriage) {
     return i + 2;
    }
    if (buffer[i] === carriage && buffer[i + 1] === newline && i + 3 < buffer.length && buffer[i + 2] === carriage && buffer[i + 3] === newline) {
     return i + 4;
    }
   }
   return -1;
  }
 },
 2533: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => castToError,
   z: () => isAbortError
  });
  function isAbortError(err) {
   return typeof err === "object" && err !== null && ("name" in err && err.name === "AbortError" || "message" in err && String(err.message).includes("FetchRequestCanceledException"));
  }
  const castToError = err => {
   if (err instanceof Error) return err;
   if (typeof err === "object" && err !== null) {
    try {
     const tag = Object.prototype.toString.call(err);
     if (tag === "[object Error]" || tag === "[object DOMException]") {
      const error = new Error(err.message, err.cause ? {
       cause: err.cause
      } : {});
      if (err.stack) error.stack = err.stack;
      if (err.cause && !error.cause) error.cause = err.cause;
      if (err.name) error.name = err.name;
      return error;
     }
    } catch {}
    try {
     return new Error(JSON.stringify(err));
    } catch {}
   }
   return new Error(err);
  };
 },
 3546: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   db: () => buildHeaders
  });
  var _utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
  const brand_privateNullableHeaders = Symbol.for("brand.privateNullableHeaders");
  function* iterateHeaders(headers) {
   if (!headers) return;
   if (brand_privateNullableHeaders in headers) {
    const {values: values, nulls: nulls} = headers;
    yield* values.entries();
    for (const name of nulls) {
     yield [ name, null ];
    }
    return;
   }
   let shouldClear = false;
   let iter;
   if (headers instanceof Headers) {
    iter = headers.entries();
   } else if ((0, _utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__.MH)(headers)) {
    iter = headers;
   } else {
    shouldClear = true;
    iter = Object.entries(headers ?? {});
   }
   for (let row of iter) {
    const name = row[0];
    if (typeof name !== "string") throw new TypeError("expected header name to be a string");
    const values = (0, _utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__.MH)(row[1]) ? row[1] : [ row[1] ];
    let didClear = false;
    for (const value of values) {
     if (value === undefined) continue;
     if (shouldClear && !didClear) {
      didClear = true;
      yield [ name, clearSentinel ];
     }
     yield [ name, value ];
    }
   }
  }
  const clearSentinel = Symbol("clear");
  const APPEND_HEADERS = new Set([ "x-stainless-helper" ]);
  const appendHeaderValue = (existing, addition) => {
   const tokens = existing ? existing.split(",").map(t => t.trim()).filter(Boolean) : [];
   for (const tok of addition.split(",").map(t => t.trim())) {
    if (tok && !tokens.includes(tok)) tokens.push(tok);
   }
   return tokens.join(", ");
  };
  const buildHeaders = newHeaders => {
   const targetHeaders = new Headers;
   const nullHeaders = new Set;
   for (const headers of newHeaders) {
    const seenHeaders = new Set;
    for (const [name, value] of iterateHeaders(headers)) {
     const lowerName = name.toLowerCase();
     if (APPEND_HEADERS.has(lowerName)) {
      if (value === clearSentinel) continue;
      if (value === null) {
       targetHeaders.delete(name);
       nullHeaders.add(lowerName);
      } else {
       targetHeaders.set(name, appendHeaderValue(targetHeaders.get(name), value));
       nullHeaders.delete(lowerName);
      }
      continue;
     }
     if (value === clearSentinel || !seenHeaders.has(lowerName)) {
      targetHeaders.delete(name);
      seenHeaders.add(lowerName);
      if (value === clearSentinel) continue;
     }
     if (value === null) {
      targetHeaders.delete(name);
      nullHeaders.add(lowerName);
     } else {
      targetHeaders.append(name, value);
      nullHeaders.delete(lowerName);
     }
    }
   }
   return {
    [brand_privateNullableHeaders]: true,
    values: targetHeaders,
    nulls: nullHeaders
   };
  };
  const isEmptyHeaders = headers => {
   for (const _ of iterateHeaders(headers)) return false;
   return true;
  };
 },
 4981: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => addResponseIDs,
   c: () => defaultParseResponse
  });
  var _core_streaming_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6922);
  var _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7412);
  var _request_signal_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8392);
  async function defaultParseResponse(client, props) {
   const {response: response, requestLogID: requestLogID, retryOfRequestLogID: retryOfRequestLogID, startTime: startTime} = props;
   const body = await (async () => {
    if (props.options.stream) {
     (0, _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__.WG)(client).debug("response", response.status, response.url, response.headers, response.body);
     return _core_streaming_mjs__WEBPACK_IMPORTED_MODULE_1__.Z.fromSSEResponse(response, props.controller, client);
    }
    if (response.status === 204) {
     return null;
    }
    if (props.options.__binaryResponse) {
     return response;
    }
    const contentType = response.headers.get("content-type");
    const mediaType = contentType?.split(";")[0]?.trim();
    const isJSON = mediaType?.includes("application/json") || mediaType?.endsWith("+json");
    if (isJSON) {
     const contentLength = response.headers.get("content-length");
     if (contentLength === "0") {
      return undefined;
     }
     const json = await response.json();
     return addResponseIDs(json, response);
    }
    const text = await response.text();
    return text;
   })().finally(() => {
    if (!props.options.stream && !props.options.__binaryResponse) {
     (0, _request_signal_mjs__WEBPACK_IMPORTED_MODULE_2__.TI)(props.controller);
    }
   });
   (0, _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__.dF)((0, _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__.WG)(client), `[${requestLogID}] response parsed`, {
    retryOfRequestLogID: retryOfRequestLogID,
    url: response.url,
    status: response.status,
    body: body,
    durationMs: Date.now() - startTime
   });
   return body;
  }
  function addResponseIDs(value, response) {
   if (!value || typeof value !== "object" || Array.isArray(value)) {
    return value;
   }
   return Object.defineProperties(value, {
    _request_id: {
     value: response.headers.get("request-id"),
     enumerable: false
    },
    _workspace_id: {
     value: response.headers.get("anthropic-workspace-id"),
     enumerable: false
    }
   });
  }
 },
 8392: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   TI: () => releaseRequestSignal,
   dY: () => armAbandonmentBackstop,
   xx: () => registerRequestSignalCleanup
  });
  const cleanups = new WeakMap;
  const registry = typeof globalThis.FinalizationRegistry === "function" ? new globalThis.FinalizationRegistry(controller => releaseRequestSignal(controller)) : null;
  function makeCleanup(signal, listener) {
   return () => signal.removeEventListener("abort", listener);
  }
  function registerRequestSignalCleanup(controller, signal, listener) {
   cleanups.set(controller, makeCleanup(signal, listener));
  }
  function armAbandonmentBackstop(body, controller) {
   if (cleanups.has(controller)) registry?.register(body, controller, controller);
  }
  function releaseRequestSignal(controller) {
   const cleanup = cleanups.get(controller);
   if (cleanup) {
    cleanups.delete(controller);
    registry?.unregister(controller);
    cleanup();
   }
  }
 },
 3150: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dk: () => CancelReadableStream,
   VG: () => ReadableStreamFrom,
   VT: () => makeReadableStream,
   We: () => getDefaultFetch,
   ss: () => ReadableStreamToAsyncIterable
  });
  function getDefaultFetch() {
   if (typeof fetch !== "undefined") {
    return fetch;
   }
   throw new Error("`fetch` is not defined as a global; Either pass `fetch` to the client, `new Anthropic({ fetch })` or polyfill the global, `globalThis.fetch = fetch`");
  }
  function makeReadableStream(...args) {
   const ReadableStream = globalThis.ReadableStream;
   if (typeof ReadableStream === "undefined") {
    throw new Error("`ReadableStream` is not defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`");
   }
   return new ReadableStream(...args);
  }
  function ReadableStreamFrom(iterable) {
   let iter = Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]();
   return makeReadableStream({
    start() {},
    async pull(controller) {
     const {done: done, value: value} = await iter.next();
     if (done) {
      controller.close();
     } else {
      controller.enqueue(value);
     }
    },
    async cancel() {
     await (iter.return?.());
    }
   });
  }
  function readableStreamIterator(stream) {
   if (stream[Symbol.asyncIterator]) return stream[Symbol.asyncIterator]();
   const reader = stream.getReader();
   return {
    async next() {
     try {
      const result = await reader.read();
      if (result?.done) reader.releaseLock();
      return result;
     } catch (e) {
      reader.releaseLock();
      throw e;
     }
    },
    async return() {
     const cancelPromise = reader.cancel();
     reader.releaseLock();
     await cancelPromise;
     return {
      done: true,
      value: undefined
     };
    }
   };
  }
  const droppedReaders = typeof FinalizationRegistry === "undefined" ? undefined : new FinalizationRegistry(async iter => {
   try {
    await (iter.return?.());
   } catch {}
  });
  async function* ReadableStreamToAsyncIterable(stream) {
   const iter = readableStreamIterator(stream);
   const reader = {};
   droppedReaders?.register(reader, iter, reader);
   try {
    for await (const chunk of {
     [Symbol.asyncIterator]: () => iter
    }) yield chunk;
   } finally {
    droppedReaders?.unregister(reader);
   }
  }
  async function CancelReadableStream(stream) {
   if (stream === null || typeof stream !== "object") return;
   if (stream[Symbol.asyncIterator]) {
    await (stream[Symbol.asyncIterator]().return?.());
    return;
   }
   const reader = stream.getReader();
   const cancelPromise = reader.cancel();
   reader.releaseLock();
   await cancelPromise;
  }
 },
 7168: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OR: () => ATTR_HTTP_RESPONSE_STATUS_CODE,
   tx: () => SPAN_ATTRIBUTES,
   mx: () => endApiCallSpan,
   KC: () => endApiCallSpanWhenStreamEnds,
   EK: () => getTracer,
   M5: () => guardTracing,
   nf: () => injectTraceHeaders,
   jE: () => observeStream,
   fh: () => recordAttempt,
   qw: () => resolveOpenTelemetryOptions,
   o7: () => setCreatedIDAttribute,
   Rc: () => setErrorStatus,
   PJ: () => setResponseAttributes,
   em: () => setResponseHeaderAttributes,
   FS: () => startApiCallSpan
  });
  var trace_api = __webpack_require__(5496);
  let SpanKind = function(SpanKind) {
   SpanKind[SpanKind["INTERNAL"] = 0] = "INTERNAL";
   SpanKind[SpanKind["SERVER"] = 1] = "SERVER";
   SpanKind[SpanKind["CLIENT"] = 2] = "CLIENT";
   SpanKind[SpanKind["PRODUCER"] = 3] = "PRODUCER";
   SpanKind[SpanKind["CONSUMER"] = 4] = "CONSUMER";
   return SpanKind;
  }({});
  var trace_status = __webpack_require__(1213);
  var propagation_api = __webpack_require__(5826);
  var context_api = __webpack_require__(8921);
  var core_error = __webpack_require__(5064);
  var streaming = __webpack_require__(6922);
  var errors = __webpack_require__(2533);
  var internal_headers = __webpack_require__(3546);
  var env = __webpack_require__(111);
  var log = __webpack_require__(7412);
  const INSTRUMENTATION_SCOPE = "com.anthropic.sdk.typescript";
  const ATTR_ERROR_TYPE = "error.type";
  const ATTR_GEN_AI_CONVERSATION_ID = "gen_ai.conversation.id";
  const ATTR_GEN_AI_PROVIDER_NAME = "gen_ai.provider.name";
  const ATTR_HTTP_REQUEST_METHOD = "http.request.method";
  const ATTR_HTTP_REQUEST_RESEND_COUNT = "http.request.resend_count";
  const ATTR_HTTP_RESPONSE_STATUS_CODE = "http.response.status_code";
  const ATTR_HTTP_ROUTE = "http.route";
  const ATTR_SERVER_ADDRESS = "server.address";
  const ATTR_SERVER_PORT = "server.port";
  const ATTR_URL_FULL = "url.full";
  const ATTR_URL_PATH = "url.path";
  const ATTR_URL_QUERY = "url.query";
  const ATTR_URL_SCHEME = "url.scheme";
  const ATTR_ANTHROPIC_SESSION_THREAD_ID = "anthropic.session.thread.id";
  const DEFAULT_MAX_CONTENT_BYTES = 75e4;
  function resolveOpenTelemetryOptions(option) {
   const {tracerProvider: tracerProvider, propagation: propagation, traces: traces} = option === false ? {
    traces: false
   } : option ?? optionFromEnv();
   const {enabled: enabled, contentMode: contentMode, maxContentBytes: maxContentBytes} = typeof traces === "boolean" ? {
    enabled: traces
   } : traces ?? {};
   return Object.freeze({
    tracerProvider: tracerProvider,
    propagation: propagation ?? true,
    traces: Object.freeze({
     enabled: enabled ?? true,
     contentMode: contentMode === "content" ? "content" : "metadata_only",
     maxContentBytes: maxContentBytes !== undefined && Number.isInteger(maxContentBytes) && maxContentBytes >= 1 ? maxContentBytes : DEFAULT_MAX_CONTENT_BYTES
    })
   });
  }
  function optionFromEnv() {
   return {
    propagation: (0, env.s)("ANTHROPIC_OPEN_TELEMETRY_PROPAGATION")?.toLowerCase() !== "false",
    traces: {
     enabled: (0, env.s)("ANTHROPIC_OPEN_TELEMETRY")?.toLowerCase() !== "false",
     contentMode: (0, env.s)("ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE")?.toLowerCase() === "content" ? "content" : "metadata_only",
     maxContentBytes: Number(/^\d+$/.exec((0, env.s)("ANTHROPIC_OPEN_TELEMETRY_TRACES_MAX_CONTENT_BYTES") ?? "")?.[0] ?? NaN)
    }
   };
  }
  function getTracer(option, version, platform) {
   if (!option.traces.enabled) {
    return undefined;
   }
   const scope = platform !== undefined ? `${INSTRUMENTATION_SCOPE}.${platform}` : INSTRUMENTATION_SCOPE;
   return (option.tracerProvider ?? trace_api.u.getTracerProvider()).getTracer(scope, version);
  }
  function guardTracing(client, step) {
   try {
    return step();
   } catch (problem) {
    if (client) {
     (0, log.WG)(client).debug("could not record telemetry", problem);
    }
    return undefined;
   }
  }
  function startApiCallSpan(client, name, options, settings) {
   if (options?.__span) {
    return options.__span;
   }
   const tracer = client._tracer;
   if (!tracer) {
    return undefined;
   }
   return guardTracing(client, () => {
    const startTime = Date.now();
    const threadID = settings?.attributes?.[ATTR_ANTHROPIC_SESSION_THREAD_ID];
    const conversationId = options?.openTelemetry?.conversationId ?? (typeof threadID === "string" ? threadID : undefined);
    const span = tracer.startSpan(name, {
     kind: SpanKind.CLIENT,
     attributes: {
      [ATTR_GEN_AI_PROVIDER_NAME]: client._genAIProviderName,
      ...serverAttributes(client.baseURL),
      ...conversationId != null ? {
       [ATTR_GEN_AI_CONVERSATION_ID]: conversationId
      } : undefined,
      ...settings?.route != null ? {
       [ATTR_HTTP_ROUTE]: settings.route
      } : undefined,
      ...requestAttributes(client, name, settings?.request),
      ...settings?.attributes
     }
    });
    if (!span.isRecording() && !(client.openTelemetry.propagation ? Object.keys(injectContext(span)).length > 0 : trace_api.u.isSpanContextValid(span.spanContext()))) {
     return undefined;
    }
    const {request: _, ...kept} = settings ?? {};
    return {
     ...kept,
     span: span,
     name: name,
     startTime: startTime
    };
   });
  }
  function setCreatedIDAttribute(call, data) {
   if (call.createdIDAttribute === undefined || typeof data !== "object" || data === null) {
    return;
   }
   const id = data[call.createdIDField ?? "id"];
   if (typeof id === "string") {
    call.span.setAttribute(call.createdIDAttribute, id);
   }
  }
  const SPAN_ATTRIBUTES = {
   "anthropic.messages.create": {
    constants: {
     "gen_ai.operation.name": "chat"
    },
    request: [ [ "gen_ai.request.model", [ "model" ], "string" ], [ "gen_ai.request.max_tokens", [ "max_tokens" ], "integer" ], [ "gen_ai.request.reasoning.level", [ "output_config", "effort" ], "string" ], [ "anthropic.request.service_tier", [ "service_tier" ], "string" ], [ "anthropic.thinking.type", [ "thinking", "type" ], "string" ], [ "anthropic.thinking.budget_tokens", [ "thinking", "budget_tokens" ], "integer" ] ],
    requestHeaders: [ [ "anthropic.beta", "anthropic-beta", {
     array: "string"
    } ] ],
    stream: "gen_ai.request.stream",
    response: [ [ "gen_ai.response.id", [ "id" ], "string" ], [ "gen_ai.response.model", [ "model" ], "string" ], [ "gen_ai.usage.cache_write.input_tokens", [ "usage", "cache_creation_input_tokens" ], "integer" ], [ "gen_ai.usage.cache_read.input_tokens", [ "usage", "cache_read_input_tokens" ], "integer" ], [ "anthropic.usage.cache_creation.ephemeral_5m_input_tokens", [ "usage", "cache_creation", "ephemeral_5m_input_tokens" ], "integer" ], [ "anthropic.usage.cache_creation.ephemeral_1h_input_tokens", [ "usage", "cache_creation", "ephemeral_1h_input_tokens" ], "integer" ], [ "anthropic.response.service_tier", [ "usage", "service_tier" ], "string" ], [ "gen_ai.usage.output_tokens", [ "usage", "output_tokens" ], "integer" ], [ "gen_ai.usage.reasoning.output_tokens", [ "usage", "output_tokens_details", "thinking_tokens" ], "integer" ], [ "anthropic.message.stop_reason", [ "stop_reason" ], "string" ] ]
   },
   "anthropic.messages.count_tokens": {
    request: [ [ "gen_ai.request.model", [ "model" ], "string" ] ],
    response: [ [ "anthropic.message.count_tokens.input_tokens", [ "input_tokens" ], "integer" ] ]
   },
   "anthropic.sessions.create": {
    request: [ [ "anthropic.session.environment.id", [ "environment_id" ], "string" ] ],
    response: [ [ "gen_ai.agent.name", [ "agent", "name" ], "string" ], [ "gen_ai.request.model", [ "agent", "model", "id" ], "string" ] ]
   }
  };
  function requestAttributes(client, name, request) {
   const table = SPAN_ATTRIBUTES[name];
   if (!table) {
    return {};
   }
   const attributes = {
    ...table.constants
   };
   for (const [attribute, path, type] of table.request ?? []) {
    const value = guardTracing(client, () => attributeValue(dig(request?.body, path), type));
    if (value !== undefined) {
     attributes[attribute] = value;
    }
   }
   const {requestHeaders: requestHeaders} = table;
   if (requestHeaders) {
    guardTracing(client, () => {
     const headers = (0, internal_headers.db)([ client["_options"].defaultHeaders, request?.headers ]).values;
     for (const [attribute, header, type] of requestHeaders) {
      const value = headerValue(headers.get(header), type);
      if (value !== undefined) {
       attributes[attribute] = value;
      }
     }
    });
   }
   if (table.stream !== undefined && request?.stream) {
    attributes[table.stream] = true;
   }
   return attributes;
  }
  function setResponseAttributes(span, name, data) {
   for (const [attribute, path, type] of SPAN_ATTRIBUTES[name]?.response ?? []) {
    try {
     const value = attributeValue(dig(data, path), type);
     if (value !== undefined) {
      span.setAttribute(attribute, value);
     }
    } catch {}
   }
  }
  function dig(data, path) {
   let value = data;
   for (const name of path) {
    if (typeof value !== "object" || value === null) {
     return undefined;
    }
    value = value[name];
   }
   return value;
  }
  function attributeValue(value, type) {
   if (typeof type === "object") {
    return Array.isArray(value) && value.every(item => attributeValue(item, type.array) !== undefined) ? [ ...value ] : undefined;
   }
   switch (typeof value) {
   case "string":
    return type === "string" || type === "unknown" ? value : undefined;

   case "boolean":
    return type === "boolean" || type === "unknown" ? value : undefined;

   case "number":
    return type === "integer" || type === "number" || type === "unknown" ? value : undefined;

   default:
    return undefined;
   }
  }
  function headerValue(value, type) {
   const items = (value ?? "").split(",").map(item => item.trim()).filter(Boolean);
   if (value == null || items.length === 0) {
    return undefined;
   }
   return typeof type === "object" ? items : value;
  }
  function serverAttributes(url) {
   try {
    const {hostname: hostname, port: port, protocol: protocol} = new URL(url);
    return {
     [ATTR_SERVER_ADDRESS]: hostname.replace(/^\[(.*)\]$/, "$1"),
     [ATTR_SERVER_PORT]: port ? Number(port) : protocol === "http:" ? 80 : 443
    };
   } catch {
    return {};
   }
  }
  function recordAttempt(call, method, url, recordsContent = false) {
   call.attempts = (call.attempts ?? 0) + 1;
   if (call.attempts > 1) {
    call.span.setAttribute(ATTR_HTTP_REQUEST_RESEND_COUNT, call.attempts - 1);
    return;
   }
   call.span.setAttribute(ATTR_HTTP_REQUEST_METHOD, method);
   try {
    const {protocol: protocol, host: host, pathname: pathname, search: search} = new URL(url);
    const query = definedQuery(search.slice(1), call.queryParams, call.contentQueryParams);
    call.span.setAttributes({
     [ATTR_URL_SCHEME]: protocol.slice(0, -1),
     [ATTR_URL_PATH]: pathname
    });
    if (query?.content && !recordsContent) {
     return;
    }
    call.span.setAttributes({
     ...query !== undefined ? {
      [ATTR_URL_QUERY]: query.value
     } : undefined,
     [ATTR_URL_FULL]: `${protocol}//${host}${pathname}${query !== undefined ? `?${query.value}` : ""}`
    });
   } catch {}
  }
  const CONTENT_QUERY_PARAMS = [ "email", "path_prefix", "expected_content_sha256" ];
  function definedQuery(query, defined, contentParams) {
   if (!query || !defined?.length) {
    return undefined;
   }
   let content = false;
   const parts = query.split("&").filter(part => {
    try {
     const name = decodeURIComponent(part.split("=", 1)[0]);
     const param = defined.includes(name) || !name.endsWith("[]") ? name : name.slice(0, -2);
     if (!defined.includes(param)) {
      return false;
     }
     content || (content = CONTENT_QUERY_PARAMS.includes(param) || !!contentParams?.includes(param));
     return true;
    } catch {
     return false;
    }
   });
   return parts.length ? {
    value: parts.join("&"),
    content: content
   } : undefined;
  }
  function injectTraceHeaders(span, headers) {
   const values = (0, internal_headers.db)([ headers ]).values;
   for (const [key, value] of Object.entries(injectContext(span))) {
    values.set(key, value);
   }
   return values;
  }
  function endApiCallSpan(span, result) {
   if (!span.isRecording()) {
    return;
   }
   try {
    setResponseStatusCode(span, result);
    setResponseHeaderAttributes(span, result.response ?? (result.status === "error" && result.error instanceof core_error.LG ? result.error : undefined));
    switch (result.status) {
    case "success":
     if (result.options.__span) {
      setResponseAttributes(span, result.options.__span.name, result.data);
     }
     span.setStatus({
      code: trace_status.s.OK
     });
     break;

    case "error":
     setErrorStatus(span, result.error);
     break;
    }
   } finally {
    span.end();
   }
  }
  function observeStream(stream, signal, observer) {
   const iterate = stream[Symbol.asyncIterator];
   let ended = false;
   const end = how => {
    if (ended) return;
    ended = true;
    signal.removeEventListener("abort", cancel);
    try {
     observer.onEnd(how);
    } catch {}
   };
   const cancel = () => end({
    reason: "canceled"
   });
   if (signal.aborted) return cancel();
   signal.addEventListener("abort", cancel, {
    once: true
   });
   let observed = false;
   stream[Symbol.asyncIterator] = function() {
    const source = iterate.call(this);
    if (observed) return source;
    observed = true;
    signal.removeEventListener("abort", cancel);
    const iterator = {
     async next() {
      let result;
      try {
       result = await source.next();
      } catch (error) {
       end({
        reason: "failed",
        error: error
       });
       throw error;
      }
      if (result.done) {
       end({
        reason: signal.aborted ? "canceled" : "completed"
       });
      } else if (!ended) {
       try {
        observer.onItem?.(result.value);
       } catch {}
      }
      return result;
     },
     async return(value) {
      cancel();
      return await (source.return?.(value)) ?? {
       done: true,
       value: value
      };
     },
     async throw(error) {
      cancel();
      if (source.throw) return source.throw(error);
      throw error;
     },
     [Symbol.asyncIterator]: () => iterator
    };
    return iterator;
   };
  }
  function endApiCallSpanWhenStreamEnds(span, stream, props) {
   if (!span.isRecording()) return;
   span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, props.response.status);
   setResponseHeaderAttributes(span, props.response);
   const isSSE = stream instanceof streaming.Z;
   observeStream(stream, props.controller.signal, {
    onEnd(end) {
     if (end.reason === "failed") setErrorStatus(span, end.error); else if (end.reason === "completed" && !isSSE) {
      span.setStatus({
       code: trace_status.s.OK
      });
     }
     span.end();
    }
   });
  }
  function setResponseStatusCode(span, result) {
   const status = result.response?.status ?? (result.status === "error" && result.error instanceof core_error.LG ? result.error.status : undefined);
   if (status !== undefined) {
    span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, status);
   }
  }
  const RESPONSE_HEADER_ATTRIBUTES = [ [ "anthropic.request.id", "request-id" ], [ "anthropic.organization.id", "anthropic-organization-id" ], [ "anthropic.workspace.id", "anthropic-workspace-id" ] ];
  function setResponseHeaderAttributes(span, response) {
   let headers;
   try {
    headers = response?.headers;
   } catch {
    return;
   }
   for (const [attribute, header] of RESPONSE_HEADER_ATTRIBUTES) {
    try {
     const value = headers?.get(header);
     if (value) {
      span.setAttribute(attribute, value);
     }
    } catch {}
   }
  }
  function setErrorStatus(span, error, type) {
   if (error instanceof core_error.cH || (0, errors.z)(error)) {
    return;
   }
   span.setStatus({
    code: trace_status.s.ERROR
   });
   span.setAttribute(ATTR_ERROR_TYPE, type ?? errorType(error));
  }
  function injectContext(span) {
   const carrier = {};
   propagation_api.$.inject(trace_api.u.setSpan(context_api._.active(), span), carrier);
   return carrier;
  }
  function errorType(error) {
   if (error instanceof core_error.qA) {
    return "client_timeout_error";
   }
   if (error instanceof core_error.xX) {
    return "connection_error";
   }
   if (error instanceof core_error.LG) {
    if (error.type) {
     return error.type;
    }
    if (error.status !== undefined) {
     return String(error.status);
    }
   }
   return "client_error";
  }
 },
 3364: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => __classPrivateFieldSet,
   g: () => __classPrivateFieldGet
  });
  function __classPrivateFieldSet(receiver, state, value, kind, f) {
   if (kind === "m") throw new TypeError("Private method is not writable");
   if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
   if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
   return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), 
   value;
  }
  function __classPrivateFieldGet(receiver, state, kind, f) {
   if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
   if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
   return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
  }
 },
 8686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ML: () => checkFileSupport,
   Td: () => isAsyncIterable,
   VE: () => makeFile,
   mG: () => getName
  });
  const checkFileSupport = () => {
   if (typeof File === "undefined") {
    const {process: process} = globalThis;
    const isOldNode = typeof process?.versions?.node === "string" && parseInt(process.versions.node.split(".")) < 20;
    throw new Error("`File` is not defined as a global, which is required for file uploads." + (isOldNode ? " Update to Node 20 LTS or newer, or set `globalThis.File` to `import('node:buffer').File`." : ""));
   }
  };
  function makeFile(fileBits, fileName, options) {
   checkFileSupport();
   return new File(fileBits, fileName ?? "", options);
  }
  function getName(value, stripPath) {
   const val = typeof value === "object" && value !== null && ("name" in value && value.name && String(value.name) || "url" in value && value.url && String(value.url) || "filename" in value && value.filename && String(value.filename) || "path" in value && value.path && String(value.path)) || "";
   return stripPath ? val.split(/[\\/]/).pop() || undefined : val;
  }
  const isAsyncIterable = value => value != null && typeof value === "object" && typeof value[Symbol.asyncIterator] === "function";
  const maybeMultipartFormRequestOptions = async (opts, fetch) => {
   if (!hasUploadableValue(opts.body)) return opts;
   return {
    ...opts,
    body: await createForm(opts.body, fetch)
   };
  };
  const multipartFormRequestOptions = async (opts, fetch, stripFilenames = true) => {
   try {
    return {
     ...opts,
     body: await createForm(opts.body, fetch, stripFilenames)
    };
   } catch (error) {
    const span = opts.__span?.span;
    if (span) {
     guardTracing(typeof fetch === "function" ? undefined : fetch, () => endApiCallSpan(span, {
      status: "error",
      options: opts,
      error: error
     }));
    }
    throw error;
   }
  };
  const supportsFormDataMap = new WeakMap;
  function supportsFormData(fetchObject) {
   const fetch = typeof fetchObject === "function" ? fetchObject : fetchObject.fetch;
   const cached = supportsFormDataMap.get(fetch);
   if (cached) return cached;
   const promise = (async () => {
    try {
     const FetchResponse = "Response" in fetch ? fetch.Response : (await fetch("data:,")).constructor;
     const data = new FormData;
     if (data.toString() === await new FetchResponse(data).text()) {
      return false;
     }
     return true;
    } catch {
     return true;
    }
   })();
   supportsFormDataMap.set(fetch, promise);
   return promise;
  }
  const createForm = async (body, fetch, stripFilenames = true) => {
   if (!await supportsFormData(fetch)) {
    throw new TypeError("The provided fetch function does not support file uploads with the current global FormData class.");
   }
   const form = new FormData;
   await Promise.all(Object.entries(body || {}).map(([key, value]) => addFormValue(form, key, value, stripFilenames)));
   return form;
  };
  const isUploadable = value => typeof value === "object" && value !== null && (value instanceof Response || isAsyncIterable(value) || value instanceof Blob);
  const hasUploadableValue = value => {
   if (isUploadable(value)) return true;
   if (Array.isArray(value)) return value.some(hasUploadableValue);
   if (value && typeof value === "object") {
    for (const k in value) {
     if (hasUploadableValue(value[k])) return true;
    }
   }
   return false;
  };
  const addFormValue = async (form, key, value, stripFilenames) => {
   if (value === undefined) return;
   if (value == null) {
    throw new TypeError(`Received null for "${key}"; to pass null in FormData, you must use the string 'null'`);
   }
   if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    form.append(key, String(value));
   } else if (value instanceof Response) {
    let options = {};
    const contentType = value.headers.get("Content-Type");
    if (contentType) {
     options = {
      type: contentType
     };
    }
    form.append(key, makeFile([ await value.blob() ], getName(value, stripFilenames), options));
   } else if (isAsyncIterable(value)) {
    form.append(key, makeFile([ await new Response(ReadableStreamFrom(value)).blob() ], getName(value, stripFilenames)));
   } else if (value instanceof Blob) {
    const isFile = typeof File !== "undefined" && value instanceof File;
    const name = isFile ? value.name : getName(value, stripFilenames);
    form.append(key, makeFile([ value ], name, {
     type: value.type
    }));
   } else if (Array.isArray(value)) {
    await Promise.all(value.map(entry => addFormValue(form, key + "[]", entry, stripFilenames)));
   } else if (typeof value.then === "function") {
    throw new TypeError(`Received a Promise for "${key}"; await it first, e.g. \`await toFile(...)\``);
   } else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    throw new TypeError(`Received ${value.constructor.name} for "${key}"; to upload raw bytes, wrap them with \`await toFile(bytes, 'filename')\``);
   } else if (typeof value === "object") {
    await Promise.all(Object.entries(value).map(([name, prop]) => addFormValue(form, `${key}[${name}]`, prop, stripFilenames)));
   } else {
    throw new TypeError(`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${value} instead`);
   }
  };
 },
 9083: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CE: () => decodeUTF8,
   Id: () => concatBytes,
   YH: () => encodeUTF8
  });
  function concatBytes(buffers) {
   let length = 0;
   for (const buffer of buffers) {
    length += buffer.length;
   }
   const output = new Uint8Array(length);
   let index = 0;
   for (const buffer of buffers) {
    output.set(buffer, index);
    index += buffer.length;
   }
   return output;
  }
  let encodeUTF8_;
  function encodeUTF8(str) {
   let encoder;
   return (encodeUTF8_ ?? (encoder = new globalThis.TextEncoder, encodeUTF8_ = encoder.encode.bind(encoder)))(str);
  }
  let decodeUTF8_;
  function decodeUTF8(bytes) {
   let decoder;
   return (decodeUTF8_ ?? (decoder = new globalThis.TextDecoder, decodeUTF8_ = decoder.decode.bind(decoder)))(bytes);
  }
 },
 111: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => readEnv
  });
  const readEnv = env => {
   if (typeof globalThis.process !== "undefined") {
    return globalThis.process.env?.[env]?.trim() || undefined;
   }
   if (typeof globalThis.Deno !== "undefined") {
    return globalThis.Deno.env?.get?.(env)?.trim() || undefined;
   }
   return undefined;
  };
 },
 7412: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ic: () => defaultLogLevel,
   ML: () => parseLogLevel,
   Um: () => defaultLogger,
   WG: () => loggerFor,
   dF: () => debugLogRequestDetails
  });
  var _values_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
  var _env_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(111);
  const defaultLogLevel = "warn";
  const levelNumbers = {
   off: 0,
   error: 200,
   warn: 300,
   info: 400,
   debug: 500
  };
  const parseLogLevel = (maybeLevel, sourceName, logger) => {
   if (!maybeLevel) {
    return undefined;
   }
   if ((0, _values_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(levelNumbers, maybeLevel)) {
    return maybeLevel;
   }
   logger.warn(`${sourceName} was set to ${JSON.stringify(maybeLevel)}, expected one of ${JSON.stringify(Object.keys(levelNumbers))}`);
   return undefined;
  };
  function noop() {}
  function makeLogFn(fnLevel, logger, logLevel) {
   if (!logger || levelNumbers[fnLevel] > levelNumbers[logLevel]) {
    return noop;
   } else {
    return logger[fnLevel].bind(logger);
   }
  }
  const noopLogger = {
   error: noop,
   warn: noop,
   info: noop,
   debug: noop
  };
  let cachedLoggers = new WeakMap;
  function filterLogger(logger, logLevel) {
   const cachedLogger = cachedLoggers.get(logger);
   if (cachedLogger && cachedLogger[0] === logLevel) {
    return cachedLogger[1];
   }
   const levelLogger = {
    error: makeLogFn("error", logger, logLevel),
    warn: makeLogFn("warn", logger, logLevel),
    info: makeLogFn("info", logger, logLevel),
    debug: makeLogFn("debug", logger, logLevel)
   };
   cachedLoggers.set(logger, [ logLevel, levelLogger ]);
   return levelLogger;
  }
  function loggerFor(client) {
   const logger = client.logger;
   const logLevel = client.logLevel ?? "off";
   if (!logger) {
    return noopLogger;
   }
   return filterLogger(logger, logLevel);
  }
  let lastEnvLevel;
  let cachedDefaultLogger;
  function defaultLogger() {
   const envLevel = (0, _env_mjs__WEBPACK_IMPORTED_MODULE_1__.s)("ANTHROPIC_LOG");
   if (!cachedDefaultLogger || envLevel !== lastEnvLevel) {
    lastEnvLevel = envLevel;
    cachedDefaultLogger = filterLogger(console, parseLogLevel(envLevel, "process.env['ANTHROPIC_LOG']", filterLogger(console, defaultLogLevel)) ?? defaultLogLevel);
   }
   return cachedDefaultLogger;
  }
  function debugLogRequestDetails(logger, message, details) {
   if (logger.debug === noop) {
    return;
   }
   logger.debug(message, formatRequestDetails(details));
  }
  const formatRequestDetails = details => {
   if (details.options) {
    details.options = {
     ...details.options
    };
    delete details.options["headers"];
    delete details.options["__span"];
   }
   if (details.headers) {
    details.headers = Object.fromEntries((details.headers instanceof Headers ? [ ...details.headers ] : Object.entries(details.headers)).map(([name, value]) => [ name, name.toLowerCase() === "authorization" || name.toLowerCase() === "proxy-authorization" || name.toLowerCase() === "api-key" || name.toLowerCase() === "x-api-key" || name.toLowerCase() === "x-amz-security-token" || name.toLowerCase() === "cookie" || name.toLowerCase() === "set-cookie" ? "***" : value ]));
   }
   if ("retryOfRequestLogID" in details) {
    if (details.retryOfRequestLogID) {
     details.retryOf = details.retryOfRequestLogID;
    }
    delete details.retryOfRequestLogID;
   }
   return details;
  };
 },
 9296: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $3: () => hasOwn,
   MH: () => isReadonlyArray,
   cy: () => isArray,
   f2: () => checkNever,
   i8: () => maybeObj,
   ml: () => safeJSON,
   nt: () => isAbsoluteURL,
   rn: () => CREDENTIAL_OPTIONS,
   sA: () => isObj,
   wQ: () => validatePositiveInteger,
   ze: () => isEmptyObj
  });
  var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5064);
  const startsWithSchemeRegexp = /^[a-z][a-z0-9+.-]*:/i;
  const isAbsoluteURL = url => startsWithSchemeRegexp.test(url);
  let isArray = val => (isArray = Array.isArray, isArray(val));
  let isReadonlyArray = isArray;
  function maybeObj(x) {
   if (typeof x !== "object") {
    return {};
   }
   return x ?? {};
  }
  function isEmptyObj(obj) {
   if (!obj) return true;
   for (const _k in obj) return false;
   return true;
  }
  function hasOwn(obj, key) {
   return Object.prototype.hasOwnProperty.call(obj, key);
  }
  function isObj(obj) {
   return obj != null && typeof obj === "object" && !Array.isArray(obj);
  }
  const ensurePresent = value => {
   if (value == null) {
    throw new AnthropicError(`Expected a value to be given but received ${value} instead.`);
   }
   return value;
  };
  const validatePositiveInteger = (name, n) => {
   if (typeof n !== "number" || !Number.isInteger(n)) {
    throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pJ(`${name} must be an integer`);
   }
   if (n < 0) {
    throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pJ(`${name} must be a positive integer`);
   }
   return n;
  };
  const CREDENTIAL_OPTIONS = [ "apiKey", "authToken", "credentials", "config", "profile" ];
  const rejectUnsupportedCredentials = (options, platform) => {
   for (const name of CREDENTIAL_OPTIONS) {
    if (!platform.accepts.includes(name) && options[name] != null) {
     throw new AnthropicError(platform.unsupportedOptionMessage(name));
    }
   }
  };
  const coerceInteger = value => {
   if (typeof value === "number") return Math.round(value);
   if (typeof value === "string") return parseInt(value, 10);
   throw new AnthropicError(`Could not coerce ${value} (type: ${typeof value}) into a number`);
  };
  const coerceFloat = value => {
   if (typeof value === "number") return value;
   if (typeof value === "string") return parseFloat(value);
   throw new AnthropicError(`Could not coerce ${value} (type: ${typeof value}) into a number`);
  };
  const coerceBoolean = value => {
   if (typeof value === "boolean") return value;
   if (typeof value === "string") return value === "true";
   return Boolean(value);
  };
  const maybeCoerceInteger = value => {
   if (value == null) {
    return undefined;
   }
   return coerceInteger(value);
  };
  const maybeCoerceFloat = value => {
   if (value == null) {
    return undefined;
   }
   return coerceFloat(value);
  };
  const maybeCoerceBoolean = value => {
   if (value == null) {
    return undefined;
   }
   return coerceBoolean(value);
  };
  const safeJSON = text => {
   try {
    return JSON.parse(text);
   } catch (err) {
    return undefined;
   }
  };
  const pop = (obj, key) => {
   const value = obj[key];
   delete obj[key];
   return value;
  };
  function checkNever(_value) {}
 },
 3734: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cb: () => ATTR_GEN_AI_SYSTEM_INSTRUCTIONS,
   EK: () => GEN_AI_OUTPUT_TYPE_VALUE_JSON,
   N$: () => ATTR_GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK,
   Ql: () => ATTR_GEN_AI_REQUEST_STOP_SEQUENCES,
   ZZ: () => ATTR_GEN_AI_OUTPUT_MESSAGES,
   dt: () => ATTR_GEN_AI_OUTPUT_TYPE,
   ex: () => ATTR_GEN_AI_INPUT_MESSAGES,
   mS: () => ATTR_GEN_AI_USAGE_INPUT_TOKENS,
   mh: () => ATTR_ANTHROPIC_TOOL_RESULT_CONTENT,
   pn: () => ATTR_ANTHROPIC_USAGE_COMPACTION_INPUT_TOKENS,
   sS: () => ATTR_ANTHROPIC_CONTENT_TRUNCATED,
   w3: () => ATTR_ANTHROPIC_USAGE_COMPACTION_OUTPUT_TOKENS
  });
  const ATTR_GEN_AI_AGENT_ID = "gen_ai.agent.id";
  const ATTR_GEN_AI_INPUT_MESSAGES = "gen_ai.input.messages";
  const ATTR_GEN_AI_OPERATION_NAME = "gen_ai.operation.name";
  const ATTR_GEN_AI_OUTPUT_MESSAGES = "gen_ai.output.messages";
  const ATTR_GEN_AI_OUTPUT_TYPE = "gen_ai.output.type";
  const ATTR_GEN_AI_REQUEST_MODEL = "gen_ai.request.model";
  const ATTR_GEN_AI_REQUEST_STOP_SEQUENCES = "gen_ai.request.stop_sequences";
  const ATTR_GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK = "gen_ai.response.time_to_first_chunk";
  const ATTR_GEN_AI_SYSTEM_INSTRUCTIONS = "gen_ai.system_instructions";
  const ATTR_GEN_AI_TOOL_CALL_ARGUMENTS = "gen_ai.tool.call.arguments";
  const ATTR_GEN_AI_TOOL_CALL_ID = "gen_ai.tool.call.id";
  const ATTR_GEN_AI_TOOL_DESCRIPTION = "gen_ai.tool.description";
  const ATTR_GEN_AI_TOOL_NAME = "gen_ai.tool.name";
  const ATTR_GEN_AI_TOOL_TYPE = "gen_ai.tool.type";
  const ATTR_GEN_AI_USAGE_INPUT_TOKENS = "gen_ai.usage.input_tokens";
  const GEN_AI_OPERATION_NAME_VALUE_EXECUTE_TOOL = "execute_tool";
  const GEN_AI_OPERATION_NAME_VALUE_INVOKE_AGENT = "invoke_agent";
  const GEN_AI_OUTPUT_TYPE_VALUE_JSON = "json";
  const GEN_AI_TOOL_TYPE_VALUE_FUNCTION = "function";
  const ATTR_ANTHROPIC_CONTENT_TRUNCATED = "anthropic.content.truncated";
  const ATTR_ANTHROPIC_TOOL_RESULT_CONTENT = "anthropic.tool_result.content";
  const ATTR_ANTHROPIC_TOOLSET_NAME = "anthropic.toolset.name";
  const ATTR_ANTHROPIC_USAGE_COMPACTION_INPUT_TOKENS = "anthropic.usage.compaction.input_tokens";
  const ATTR_ANTHROPIC_USAGE_COMPACTION_OUTPUT_TOKENS = "anthropic.usage.compaction.output_tokens";
 },
 8188: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cu: () => setMessageContentAttributes
  });
  var _attributes_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3734);
  function setMessageContentAttributes(call, body, output, limit) {
   const span = call.span;
   const requestSize = call.requestContentSize;
   if (output !== undefined && requestSize !== undefined) {
    const outputMessages = JSON.stringify([ {
     role: "assistant",
     parts: contentParts(output)
    } ]);
    if (requestSize + 3 * outputMessages.length <= limit || requestSize + utf8Length(outputMessages) <= limit) {
     span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ, outputMessages);
     return;
    }
   }
   const size = setContentAttributes(span, {
    [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Ql]: body.stop_sequences?.length ? [ ...body.stop_sequences ] : undefined,
    [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Cb]: body.system === undefined ? undefined : contentParts(body.system),
    [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ex]: body.messages.map(message => ({
     role: message.role,
     parts: contentParts(message.content)
    })),
    [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ]: output === undefined ? undefined : [ {
     role: "assistant",
     parts: contentParts(output)
    } ]
   }, limit);
   if (output === undefined) {
    call.requestContentSize = size;
   }
  }
  function contentParts(content) {
   if (typeof content === "string") {
    return [ {
     type: "text",
     content: content
    } ];
   }
   return content?.map(blockPart) ?? [];
  }
  function blockPart(block) {
   switch (block.type) {
   case "text":
    return {
     type: "text",
     content: block.text
    };

   case "thinking":
    return {
     type: "reasoning",
     content: block.thinking
    };

   case "tool_use":
    return {
     type: "tool_call",
     id: block.id,
     name: block.name,
     arguments: block.input,
     ...typeof block.toolset_name === "string" ? {
      anthropic_toolset_name: block.toolset_name
     } : undefined
    };

   case "server_tool_use":
    return {
     type: "tool_call",
     id: block.id,
     name: block.name,
     arguments: block.input
    };

   case "mcp_tool_use":
    return {
     type: "tool_call",
     id: block.id,
     name: block.name,
     arguments: block.input,
     anthropic_mcp_server_name: block.server_name
    };

   case "tool_result":
    return {
     type: "tool_call_response",
     id: block.tool_use_id,
     response: toolResultContentBlocks(block.content)
    };

   default:
    if (typeof block.type !== "string") {
     return {
      type: "anthropic_unknown"
     };
    }
    if (block.type.endsWith("_tool_result") && "tool_use_id" in block) {
     return {
      type: "tool_call_response",
      id: block.tool_use_id,
      response: resultBlockContent(block.content)
     };
    }
    return {
     type: `anthropic_${block.type}`
    };
   }
  }
  function toolResultContentBlocks(content) {
   if (content === undefined || content === null) {
    return [];
   }
   if (typeof content === "string") {
    return [ {
     type: "text",
     text: content
    } ];
   }
   return content.map(block => {
    if (block.type === "text" || block.type === "search_result") {
     return withoutLeftOutFields(block);
    }
    if (typeof block.type !== "string") {
     return {
      type: "unknown"
     };
    }
    return {
     type: block.type
    };
   });
  }
  function resultBlockContent(content) {
   if (content === undefined || content === null) {
    return [];
   }
   if (typeof content === "string") {
    return [ {
     type: "text",
     text: content
    } ];
   }
   if (!Array.isArray(content)) {
    return [ withoutLeftOutFields(content) ];
   }
   return content.map(block => {
    if (block.type === "text" || block.type === "search_result" || block.type === "web_search_result") {
     return withoutLeftOutFields(block);
    }
    if (typeof block.type !== "string") {
     return {
      type: "unknown"
     };
    }
    return {
     type: block.type
    };
   });
  }
  function withoutLeftOutFields(value) {
   if (Array.isArray(value)) {
    return value.map(withoutLeftOutFields);
   }
   if (typeof value !== "object" || value === null) {
    return value;
   }
   const {type: type, file_type: file_type} = value;
   if (type === "image" || type === "document") {
    return {
     type: type
    };
   }
   const isImageOrDocumentView = type === "text_editor_code_execution_view_result" && (file_type === "image" || file_type === "pdf");
   return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith("encrypted_") && !(name === "content" && isImageOrDocumentView)).map(([name, field]) => [ name, withoutLeftOutFields(field) ]));
  }
  function setContentAttributes(span, attributes, limit) {
   const {[_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Ql]: stopSequences, [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Cb]: instructions, [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ex]: input, [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ]: output, [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.mh]: toolResult, ...others} = attributes;
   const messages = {
    [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Cb]: instructions,
    [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ex]: input,
    [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ]: output
   };
   const values = {};
   const blocks = toolResult?.map(block => JSON.stringify(block));
   const length = [ ...stopSequences ?? [], ...blocks ?? [] ].reduce((sum, text) => sum + text.length + 1, 2) + serialize(others, values) + serialize(messages, values);
   const sizeOf = 3 * length <= limit ? text => 3 * text.length : utf8Length;
   const sizeOfMessages = () => Object.keys(messages).reduce((sum, key) => sum + sizeOf(values[key] ?? ""), 0);
   const stopSequencesSize = stopSequences?.reduce((sum, each) => sum + sizeOf(each), 0) ?? 0;
   const keepsStopSequences = stopSequences !== undefined && stopSequencesSize <= limit;
   let size = keepsStopSequences ? stopSequencesSize : 0;
   let truncated = stopSequences !== undefined && !keepsStopSequences;
   for (const key of Object.keys(others)) {
    const jsonSize = sizeOf(values[key] ?? "");
    if (jsonSize > limit) {
     delete values[key];
     truncated = true;
    } else {
     size += jsonSize;
    }
   }
   let messagesSize = sizeOfMessages();
   if (size + messagesSize > limit) {
    const {truncated: lostParts, ...fitted} = withoutFirstParts(messages, size + messagesSize - limit);
    truncated || (truncated = lostParts);
    serialize(fitted, values);
    messagesSize = sizeOfMessages();
   }
   size += messagesSize;
   if (blocks !== undefined) {
    const kept = truncateToolResultContent(blocks, limit - size, sizeOf);
    values[_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.mh] = kept.json;
    size += kept.size;
    truncated || (truncated = kept.truncated);
   }
   if (truncated) {
    span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.sS, true);
   }
   if (keepsStopSequences) {
    span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Ql, stopSequences);
   }
   for (const [key, value] of Object.entries(values)) {
    span.setAttribute(key, value);
   }
   return size;
  }
  function serialize(attributes, values) {
   let length = 0;
   for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
     values[key] = JSON.stringify(value);
     length += values[key].length;
    }
   }
   return length;
  }
  function withoutFirstParts(attributes, excess) {
   const withOwnParts = messages => messages?.map(message => ({
    ...message,
    parts: [ ...message.parts ]
   }));
   const instructions = attributes[_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Cb]?.slice();
   const input = withOwnParts(attributes[_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ex]);
   const output = withOwnParts(attributes[_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ]);
   const lists = [ instructions ?? [], ...[ ...input ?? [], ...output ?? [] ].map(({parts: parts}) => parts) ];
   let left = lists.reduce((sum, parts) => sum + parts.length, 0);
   let truncated = false;
   for (const parts of lists) {
    let removed = 0;
    while (excess > 0 && removed < parts.length) {
     const part = parts[removed];
     const size = utf8Length(JSON.stringify(part));
     const content = part["content"];
     if (left === 1 && part.type === "text" && typeof content === "string") {
      const kept = startThatFits(part, content, size - excess);
      if (kept !== content) {
       parts[removed] = {
        ...part,
        content: kept
       };
       truncated = true;
      }
      break;
     }
     excess -= size + (removed + 1 < parts.length ? 1 : 0);
     removed++;
     left--;
     truncated = true;
    }
    parts.splice(0, removed);
   }
   return {
    [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Cb]: instructions,
    [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ex]: input,
    [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ]: output,
    truncated: truncated
   };
  }
  function startThatFits(part, content, limit) {
   const room = limit - utf8Length(JSON.stringify({
    ...part,
    content: ""
   }));
   const head = content.slice(0, Math.max(room, 0));
   const escaped = JSON.stringify(head);
   let length = 0;
   let escapedLength = 0;
   let size = 0;
   while (length < head.length) {
    const point = escaped.codePointAt(1 + escapedLength);
    const units = point > 65535 ? 2 : 1;
    const escapedUnits = point !== 92 ? units : escaped[2 + escapedLength] === "u" ? 6 : 2;
    size += point < 128 ? escapedUnits : point < 2048 ? 2 : point < 65536 ? 3 : 4;
    if (size > room) {
     break;
    }
    escapedLength += escapedUnits;
    length += units;
   }
   return content.slice(0, length);
  }
  function truncateToolResultContent(blocks, limit, sizeOf) {
   const kept = [];
   let size = 2;
   for (const block of blocks) {
    const next = size + (kept.length === 0 ? 0 : 1) + sizeOf(block);
    if (next > limit) {
     break;
    }
    kept.push(block);
    size = next;
   }
   return {
    json: "[" + kept.join(",") + "]",
    size: size,
    truncated: kept.length < blocks.length
   };
  }
  function utf8Length(text) {
   let size = 0;
   for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 128) {
     size += 1;
    } else if (unit < 2048) {
     size += 2;
    } else if (unit >= 55296 && unit < 56320 && (text.charCodeAt(index + 1) & 64512) === 56320) {
     size += 4;
     index++;
    } else {
     size += 3;
    }
   }
   return size;
  }
 },
 8824: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => setUsageSumAttributes
  });
  var _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
  var _attributes_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3734);
  function setUsageSumAttributes(span, usage, complete) {
   if (!(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__.sA)(usage)) {
    return;
   }
   if (typeof usage["input_tokens"] === "number") {
    span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_1__.mS, inputTokens(usage));
   }
   if (!complete) {
    return;
   }
   const iterations = Array.isArray(usage["iterations"]) ? usage["iterations"] : [];
   const compactions = iterations.filter(each => (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__.sA)(each) && each["type"] === "compaction");
   if (compactions.length > 0) {
    span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_1__.pn, compactions.reduce((sum, each) => sum + inputTokens(each), 0));
    span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_1__.w3, compactions.reduce((sum, each) => sum + count(each, "output_tokens"), 0));
   }
  }
  const INPUT_TOKEN_COUNTS = [ "input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens" ];
  function inputTokens(usage) {
   return INPUT_TOKEN_COUNTS.reduce((sum, name) => sum + count(usage, name), 0);
  }
  function count(usage, name) {
   const value = usage[name];
   return typeof value === "number" ? value : 0;
  }
 },
 3859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _q: () => endAnthropicApiCallSpanWhenStreamEnds,
   rZ: () => recordStreamedMessageContent
  });
  var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1213);
  var _core_error_mjs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5064);
  var _core_streaming_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6922);
  var _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7168);
  var _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7412);
  var _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9296);
  var _attributes_mjs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3734);
  var _content_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8188);
  var _response_mjs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8824);
  function recordStreamedMessageContent(client, call, body, message) {
   if (!call.span.isRecording() || client.openTelemetry.traces.contentMode !== "content") {
    return;
   }
   try {
    (0, _content_mjs__WEBPACK_IMPORTED_MODULE_0__.cu)(call, body, message.content, client.openTelemetry.traces.maxContentBytes);
   } catch (problem) {
    (0, _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__.WG)(client).debug("could not record the streamed message on its span", problem);
   }
  }
  function endAnthropicApiCallSpanWhenStreamEnds(client, span, stream, props) {
   if (props.options.__span?.name === "anthropic.messages.create" && stream instanceof _core_streaming_mjs__WEBPACK_IMPORTED_MODULE_2__.Z) {
    endMessagesCreateSpanWhenStreamEnds(client, span, stream, props);
   } else {
    (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.KC)(span, stream, props);
   }
  }
  function endMessagesCreateSpanWhenStreamEnds(client, span, stream, props) {
   if (!span.isRecording()) {
    return;
   }
   span.setAttribute(_internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.OR, props.response.status);
   (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.em)(span, props.response);
   const call = props.options.__span;
   const startTime = call?.startTime;
   let message;
   let usage;
   let sawDelta = false;
   let sawMessageDelta = false;
   let sawStop = false;
   (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.jE)(stream, props.controller.signal, {
    onItem(event) {
     try {
      switch (event.type) {
      case "message_start":
       {
        const atStart = {
         ...event.message
        };
        usage = {
         ...event.message.usage
        };
        message = {};
        for (const [, [name]] of _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.tx[call?.name ?? ""]?.response ?? []) {
         if (name !== undefined && name !== "usage") {
          message[name] = atStart[name];
         }
        }
        break;
       }

      case "content_block_start":
       {
        const block = event.content_block;
        if (message && (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__.sA)(block) && block["type"] === "fallback" && (0, 
        _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__.sA)(block["to"])) {
         message["model"] = block["to"]["model"];
        }
        break;
       }

      case "message_delta":
       if (message && usage) {
        const totals = (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__.sA)(event.usage) ? event.usage : {};
        usage["output_tokens"] = totals["output_tokens"];
        for (const name of TOTALS_IN_MESSAGE_DELTA) {
         if (totals[name] != null) {
          usage[name] = totals[name];
         }
        }
        if (event.delta.stop_reason != null) {
         message["stop_reason"] = event.delta.stop_reason;
        }
        sawMessageDelta = true;
       }
       break;

      case "message_stop":
       sawStop = true;
       break;

      case "content_block_delta":
       if (!sawDelta && startTime !== undefined) {
        span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_5__.N$, (Date.now() - startTime) / 1e3);
       }
       sawDelta = true;
       break;

      case "content_block_stop":
       break;

      default:
       (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__.f2)(event);
      }
     } catch (problem) {
      (0, _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__.WG)(client).debug("could not record the stream on its span", problem);
     }
    },
    onEnd(end) {
     try {
      if (message && usage && call) {
       const complete = sawMessageDelta || sawStop;
       let response = {
        ...message,
        usage: usage
       };
       if (!complete) {
        for (const path of FINAL_FROM_MESSAGE_DELTA) {
         response = without(response, path);
        }
       }
       (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.PJ)(span, call.name, response);
       (0, _response_mjs__WEBPACK_IMPORTED_MODULE_6__.U)(span, usage, complete);
      }
     } catch (problem) {
      (0, _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__.WG)(client).debug("could not record the stream on its span", problem);
     }
     const failure = call?.failure;
     if (!sawStop && call?.streamed && failure === undefined) {
      recordStreamedMessageContent(client, call, call.streamed.body, call.streamed.message);
     }
     if (end.reason === "failed") {
      (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.Rc)(span, end.error);
     } else if (failure !== undefined) {
      (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.Rc)(span, failure, "client_error");
     } else if (end.reason === "completed") {
      if (sawStop) {
       span.setStatus({
        code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_7__.s.OK
       });
      } else {
       (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.Rc)(span, new _core_error_mjs__WEBPACK_IMPORTED_MODULE_8__.pJ("The stream ended before message_stop."), "api_error");
      }
     }
     (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.M5)(client, () => span.end());
    }
   });
  }
  const FINAL_FROM_MESSAGE_DELTA = [ [ "stop_reason" ], [ "usage", "output_tokens" ], [ "usage", "output_tokens_details" ] ];
  const TOTALS_IN_MESSAGE_DELTA = [ "input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "output_tokens_details", "iterations" ];
  function without(data, path) {
   const [name, ...rest] = path;
   if (name === undefined || !(name in data)) {
    return data;
   }
   if (rest.length === 0) {
    const {[name]: _, ...others} = data;
    return others;
   }
   const value = data[name];
   return (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__.sA)(value) ? {
    ...data,
    [name]: without(value, rest)
   } : data;
  }
 },
 5022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H_: () => AvailableToolsLimitExceededError,
   f_: () => CompactionBlockAmbiguousError,
   Hn: () => CompactionBlockMisplacedError,
   np: () => CompactionContentMismatchError,
   JP: () => CompactionIncompleteTurnError,
   Jq: () => CompactionNothingToSummarizeError,
   Hz: () => CompactionSignatureInvalidError,
   rh: () => CompactionTooManyToolReferencesError,
   F$: () => CompactionToolChangesMismatchError,
   y2: () => CompactionUnavailableError,
   WK: () => ImageDimensionsTooLargeError,
   B2: () => Messages,
   SK: () => ThreadAlreadyContinuedError,
   Ph: () => ThreadContinueInFlightError,
   lf: () => ThreadFingerprintMismatchError,
   Ws: () => ThreadNotFoundError,
   nP: () => ThreadUnsupportedRequestError,
   i4: () => ToolNameConflictError,
   tp: () => ToolReferenceUnresolvedError
  });
  class APIResource {
   constructor(client) {
    this._client = client;
   }
  }
  var headers = __webpack_require__(3546);
  var tracing = __webpack_require__(7168);
  var streaming = __webpack_require__(6922);
  var log = __webpack_require__(7412);
  var values = __webpack_require__(9296);
  var tracing_attributes = __webpack_require__(3734);
  var content = __webpack_require__(8188);
  var response = __webpack_require__(8824);
  function messagesCreateSpanSettings(client, request) {
   const attributes = (0, tracing.M5)(client, () => {
    const outputConfig = (0, values.sA)(request.body) ? request.body["output_config"] : undefined;
    const format = (0, values.sA)(outputConfig) ? outputConfig["format"] : undefined;
    return (0, values.sA)(format) && format["type"] === "json_schema" ? {
     [tracing_attributes.dt]: tracing_attributes.EK
    } : {};
   });
   return {
    route: "/v1/messages",
    request: request,
    attributes: attributes
   };
  }
  function sessionsCreateSpanAttributes(body) {
   return guardTracing(undefined, () => {
    const agent = isObj(body) ? body["agent"] : undefined;
    const id = isObj(agent) ? agent["id"] : agent;
    return typeof id === "string" ? {
     [ATTR_GEN_AI_AGENT_ID]: id
    } : {};
   });
  }
  function recordMessagesCreateRequest(client, call, body) {
   if (!call?.span.isRecording()) {
    return call;
   }
   try {
    const {contentMode: contentMode, maxContentBytes: maxContentBytes} = client.openTelemetry.traces;
    if (contentMode === "content") {
     (0, content.cu)(call, body, undefined, maxContentBytes);
    }
   } catch (problem) {
    (0, log.WG)(client).debug("could not record the request on its span", problem);
   }
   return call;
  }
  function recordMessagesCreateResponse(client, call, body, data) {
   if (!call?.span.isRecording() || data instanceof streaming.Z) {
    return;
   }
   try {
    (0, response.U)(call.span, data.usage, true);
    const {contentMode: contentMode, maxContentBytes: maxContentBytes} = client.openTelemetry.traces;
    if (contentMode === "content") {
     (0, content.cu)(call, body, data.content, maxContentBytes);
    }
   } catch (problem) {
    (0, log.WG)(client).debug("could not record the response on its span", problem);
   }
  }
  const STAINLESS_HELPER_HEADER = "x-stainless-helper";
  const STAINLESS_HELPER_METHOD_HEADER = "x-stainless-helper-method";
  function helperHeader(value) {
   return {
    [STAINLESS_HELPER_HEADER]: value
   };
  }
  const SDK_HELPER_SYMBOL = Symbol("anthropic.sdk.stainlessHelper");
  function wasCreatedByStainlessHelper(value) {
   return typeof value === "object" && value !== null && SDK_HELPER_SYMBOL in value;
  }
  function collectStainlessHelpers(tools, messages) {
   const helpers = new Set;
   if (tools) {
    for (const tool of tools) {
     if (wasCreatedByStainlessHelper(tool)) {
      helpers.add(tool[SDK_HELPER_SYMBOL]);
     }
    }
   }
   if (messages) {
    for (const message of messages) {
     if (wasCreatedByStainlessHelper(message)) {
      helpers.add(message[SDK_HELPER_SYMBOL]);
     }
     const content = message.content;
     if (Array.isArray(content)) {
      for (const block of content) {
       if (wasCreatedByStainlessHelper(block)) {
        helpers.add(block[SDK_HELPER_SYMBOL]);
       }
       const definition = block?.tool?.definition;
       if (wasCreatedByStainlessHelper(definition)) {
        helpers.add(definition[SDK_HELPER_SYMBOL]);
       }
      }
     }
    }
   }
   return Array.from(helpers);
  }
  function stainlessHelperHeader(tools, messages) {
   const helpers = collectStainlessHelpers(tools, messages);
   if (helpers.length === 0) return {};
   return {
    [STAINLESS_HELPER_HEADER]: helpers.join(", ")
   };
  }
  function stainlessHelperHeaderFromFile(file) {
   if (wasCreatedByStainlessHelper(file)) {
    return {
     [STAINLESS_HELPER_HEADER]: file[SDK_HELPER_SYMBOL]
    };
   }
   return {};
  }
  function messagesCreateHeaders(params, options) {
   const {user_profile_id: user_profile_id, workspace_id: workspace_id, tools: tools, messages: messages} = params;
   return (0, headers.db)([ {
    ...user_profile_id != null ? {
     "anthropic-user-profile-id": user_profile_id
    } : undefined,
    ...workspace_id != null ? {
     "anthropic-workspace-id": workspace_id
    } : undefined
   }, stainlessHelperHeader(tools, messages), options?.headers ]);
  }
  function startMessagesStreamSpan(client, body, options) {
   if (!client._tracer) return undefined;
   const headers = messagesCreateHeaders(body, options);
   return (0, tracing.FS)(client, "anthropic.messages.create", options, messagesCreateSpanSettings(client, {
    body: body,
    headers: headers,
    stream: true
   }));
  }
  var tslib = __webpack_require__(3364);
  var errors = __webpack_require__(2533);
  var core_error = __webpack_require__(5064);
  function getOutputFormat(params) {
   return params?.output_config?.format;
  }
  function maybeParseMessage(message, params, opts) {
   const outputFormat = getOutputFormat(params);
   if (!params || !("parse" in (outputFormat ?? {}))) {
    return {
     ...message,
     content: message.content.map(block => {
      if (block.type === "text") {
       const parsedBlock = Object.defineProperty({
        ...block
       }, "parsed_output", {
        value: null,
        enumerable: false
       });
       return parsedBlock;
      }
      return block;
     }),
     parsed_output: null
    };
   }
   return parseMessage(message, params, opts);
  }
  function parseMessage(message, params, opts) {
   let firstParsedOutput = null;
   const content = message.content.map(block => {
    if (block.type === "text") {
     const parsedOutput = parseOutputFormat(params, block.text);
     if (firstParsedOutput === null) {
      firstParsedOutput = parsedOutput;
     }
     const parsedBlock = Object.defineProperty({
      ...block
     }, "parsed_output", {
      value: parsedOutput,
      enumerable: false
     });
     return parsedBlock;
    }
    return block;
   });
   return {
    ...message,
    content: content,
    parsed_output: firstParsedOutput
   };
  }
  function parseOutputFormat(params, content) {
   const outputFormat = getOutputFormat(params);
   if (outputFormat?.type !== "json_schema") {
    return null;
   }
   try {
    if ("parse" in outputFormat) {
     return outputFormat.parse(content);
    }
    return JSON.parse(content);
   } catch (error) {
    throw new core_error.pJ(`Failed to parse structured output: ${error}`);
   }
  }
  var tracing_streaming = __webpack_require__(3859);
  const LITERALS = [ "true", "false", "null" ];
  const isWhitespace = char => char === " " || char === "\t" || char === "\n" || char === "\r", isTruncatedLiteral = (word, rest) => LITERALS.some(literal => literal !== word && literal.startsWith(word)) && [ ...rest ].every(isWhitespace), tokenize = input => {
   let current = 0;
   let tokens = [];
   while (current < input.length) {
    let char = input[current];
    if (char === "{") {
     tokens.push({
      type: "brace",
      value: "{"
     });
     current++;
     continue;
    }
    if (char === "}") {
     tokens.push({
      type: "brace",
      value: "}"
     });
     current++;
     continue;
    }
    if (char === "[") {
     tokens.push({
      type: "paren",
      value: "["
     });
     current++;
     continue;
    }
    if (char === "]") {
     tokens.push({
      type: "paren",
      value: "]"
     });
     current++;
     continue;
    }
    if (char === ":") {
     tokens.push({
      type: "separator",
      value: ":"
     });
     current++;
     continue;
    }
    if (char === ",") {
     tokens.push({
      type: "delimiter",
      value: ","
     });
     current++;
     continue;
    }
    if (char === '"') {
     const start = current + 1;
     let end = start;
     let danglingQuote = false;
     while (true) {
      end = input.indexOf('"', end);
      if (end === -1) {
       danglingQuote = true;
       break;
      }
      let backslashes = 0;
      let i = end - 1;
      while (i >= start && input[i] === "\\") {
       backslashes++;
       i--;
      }
      if (backslashes % 2 === 0) break;
      end++;
     }
     if (danglingQuote) {
      current = input.length;
     } else {
      tokens.push({
       type: "string",
       value: input.slice(start, end)
      });
      current = end + 1;
     }
     continue;
    }
    if (isWhitespace(char)) {
     current++;
     continue;
    }
    let NUMBERS = /[0-9]/;
    if (char && NUMBERS.test(char) || char === "-" || char === ".") {
     let value = "";
     if (char === "-") {
      value += char;
      char = input[++current];
     }
     while (char && (NUMBERS.test(char) || char === "." || char === "e" || char === "E" || (char === "-" || char === "+") && (value[value.length - 1] === "e" || value[value.length - 1] === "E"))) {
      value += char;
      char = input[++current];
     }
     tokens.push({
      type: "number",
      value: value,
      unterminated: current === input.length
     });
     continue;
    }
    let LETTERS = /[a-z]/i;
    if (char && LETTERS.test(char)) {
     let value = "";
     while (char && LETTERS.test(char)) {
      if (current === input.length) {
       break;
      }
      value += char;
      char = input[++current];
     }
     if (LITERALS.includes(value)) {
      tokens.push({
       type: "name",
       value: value
      });
     } else if (!isTruncatedLiteral(value, input.slice(current))) {
      return null;
     }
     continue;
    }
    return null;
   }
   return tokens;
  }, strip = tokens => {
   let open = [];
   for (const token of tokens) {
    if (token.type === "brace" || token.type === "paren") {
     if (token.value === "{" || token.value === "[") {
      open.push(token.value);
     } else {
      open.pop();
     }
    }
   }
   let innermostOpenBracket = open[open.length - 1];
   let length = tokens.length;
   let JSON_NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;
   while (length > 0) {
    let lastToken = tokens[length - 1];
    switch (lastToken.type) {
    case "separator":
     length--;
     continue;

    case "number":
     if (lastToken.unterminated || !JSON_NUMBER.test(lastToken.value)) {
      length--;
      continue;
     }
     break;

    case "string":
     let tokenBeforeTheLastToken = tokens[length - 2];
     if (innermostOpenBracket === "{" && (tokenBeforeTheLastToken?.type === "delimiter" || tokenBeforeTheLastToken?.type === "brace" && tokenBeforeTheLastToken.value === "{")) {
      length--;
      continue;
     }
     break;

    case "delimiter":
     length--;
     break;
    }
    break;
   }
   return tokens.slice(0, length);
  }, unstrip = tokens => {
   let tail = [];
   for (const token of tokens) {
    if (token.type !== "brace" && token.type !== "paren") {
     continue;
    }
    if (token.value === "{") {
     tail.push("}");
    } else if (token.value === "[") {
     tail.push("]");
    } else if (tail.pop() !== token.value) {
     return null;
    }
   }
   if (tail.length > 0) {
    tail.reverse().map(item => {
     if (item === "}") {
      tokens.push({
       type: "brace",
       value: "}"
      });
     } else if (item === "]") {
      tokens.push({
       type: "paren",
       value: "]"
      });
     }
    });
   }
   return tokens;
  }, isScalar = token => token?.type === "string" || token?.type === "number" || token?.type === "name", generate = tokens => {
   let output = "";
   tokens.map((token, index) => {
    if (isScalar(tokens[index - 1]) && isScalar(token)) {
     output += " ";
    }
    switch (token.type) {
    case "string":
     output += '"' + token.value + '"';
     break;

    default:
     output += token.value;
     break;
    }
   });
   return output;
  }, partialParse = input => {
   const tokens = tokenize(input);
   const completed = tokens && unstrip(strip(tokens));
   return JSON.parse(completed ? generate(completed) : input);
  };
  const JSON_BUF_PROPERTY = "__json_buf";
  function withLazyInput(prev, jsonBuf) {
   const next = {};
   for (const key of Object.keys(prev)) {
    if (key !== "input") next[key] = prev[key];
   }
   Object.defineProperty(next, JSON_BUF_PROPERTY, {
    value: jsonBuf,
    enumerable: false,
    writable: true
   });
   let input;
   let parsed = false;
   Object.defineProperty(next, "input", {
    enumerable: true,
    configurable: true,
    get() {
     if (!parsed) {
      input = jsonBuf ? partialParse(jsonBuf) : {};
      parsed = true;
     }
     return input;
    }
   });
   return next;
  }
  var _MessageStream_instances, _MessageStream_currentMessageSnapshot, _MessageStream_params, _MessageStream_connectedPromise, _MessageStream_resolveConnectedPromise, _MessageStream_rejectConnectedPromise, _MessageStream_endPromise, _MessageStream_resolveEndPromise, _MessageStream_rejectEndPromise, _MessageStream_listeners, _MessageStream_ended, _MessageStream_errored, _MessageStream_aborted, _MessageStream_catchingPromiseCreated, _MessageStream_response, _MessageStream_request_id, _MessageStream_workspace_id, _MessageStream_logger, _MessageStream_client, _MessageStream_span, _MessageStream_getFinalMessage, _MessageStream_getFinalText, _MessageStream_handleError, _MessageStream_beginRequest, _MessageStream_addStreamEvent, _MessageStream_endRequest, _MessageStream_accumulateMessage;
  function tracksToolInput(content) {
   return content.type === "tool_use" || content.type === "server_tool_use";
  }
  var MessageStream = (() => {
   class MessageStream {
    constructor(params, opts) {
     _MessageStream_instances.add(this);
     this.messages = [];
     this.receivedMessages = [];
     _MessageStream_currentMessageSnapshot.set(this, void 0);
     _MessageStream_params.set(this, null);
     this.controller = new AbortController;
     _MessageStream_connectedPromise.set(this, void 0);
     _MessageStream_resolveConnectedPromise.set(this, () => {});
     _MessageStream_rejectConnectedPromise.set(this, () => {});
     _MessageStream_endPromise.set(this, void 0);
     _MessageStream_resolveEndPromise.set(this, () => {});
     _MessageStream_rejectEndPromise.set(this, () => {});
     _MessageStream_listeners.set(this, {});
     _MessageStream_ended.set(this, false);
     _MessageStream_errored.set(this, false);
     _MessageStream_aborted.set(this, false);
     _MessageStream_catchingPromiseCreated.set(this, false);
     _MessageStream_response.set(this, void 0);
     _MessageStream_request_id.set(this, void 0);
     _MessageStream_workspace_id.set(this, void 0);
     _MessageStream_logger.set(this, void 0);
     _MessageStream_client.set(this, void 0);
     _MessageStream_span.set(this, void 0);
     _MessageStream_handleError.set(this, error => {
      (0, tslib.G)(this, _MessageStream_errored, true, "f");
      if ((0, tslib.g)(this, _MessageStream_span, "f")) {
       (0, tslib.g)(this, _MessageStream_span, "f").streamed = undefined;
      }
      if ((0, errors.z)(error)) {
       error = new core_error.cH;
      }
      if (error instanceof core_error.cH) {
       (0, tslib.G)(this, _MessageStream_aborted, true, "f");
       return this._emit("abort", error);
      }
      if (error instanceof core_error.pJ) {
       return this._emit("error", error);
      }
      if (error instanceof Error) {
       const anthropicError = new core_error.pJ(error.message);
       anthropicError.cause = error;
       return this._emit("error", anthropicError);
      }
      return this._emit("error", new core_error.pJ(String(error)));
     });
     (0, tslib.G)(this, _MessageStream_connectedPromise, new Promise((resolve, reject) => {
      (0, tslib.G)(this, _MessageStream_resolveConnectedPromise, resolve, "f");
      (0, tslib.G)(this, _MessageStream_rejectConnectedPromise, reject, "f");
     }), "f");
     (0, tslib.G)(this, _MessageStream_endPromise, new Promise((resolve, reject) => {
      (0, tslib.G)(this, _MessageStream_resolveEndPromise, resolve, "f");
      (0, tslib.G)(this, _MessageStream_rejectEndPromise, reject, "f");
     }), "f");
     (0, tslib.g)(this, _MessageStream_connectedPromise, "f").catch(() => {});
     (0, tslib.g)(this, _MessageStream_endPromise, "f").catch(() => {});
     (0, tslib.G)(this, _MessageStream_params, params, "f");
     (0, tslib.G)(this, _MessageStream_logger, opts?.logger ?? console, "f");
     (0, tslib.G)(this, _MessageStream_client, opts?.client, "f");
    }
    get response() {
     return (0, tslib.g)(this, _MessageStream_response, "f");
    }
    get request_id() {
     return (0, tslib.g)(this, _MessageStream_request_id, "f");
    }
    get workspace_id() {
     return (0, tslib.g)(this, _MessageStream_workspace_id, "f");
    }
    async withResponse() {
     (0, tslib.G)(this, _MessageStream_catchingPromiseCreated, true, "f");
     const response = await (0, tslib.g)(this, _MessageStream_connectedPromise, "f");
     if (!response) {
      throw new Error("Could not resolve a `Response` object");
     }
     return {
      data: this,
      response: response,
      request_id: response.headers.get("request-id"),
      workspace_id: response.headers.get("anthropic-workspace-id")
     };
    }
    static fromReadableStream(stream) {
     const runner = new MessageStream(null);
     runner._run(() => runner._fromReadableStream(stream));
     return runner;
    }
    static createMessage(messages, params, options, {logger: logger, client: client} = {}) {
     const runner = new MessageStream(params, {
      logger: logger,
      client: client
     });
     for (const message of params.messages) {
      runner._addMessageParam(message);
     }
     (0, tslib.G)(runner, _MessageStream_params, {
      ...params,
      stream: true
     }, "f");
     runner._run(() => runner._createMessage(messages, {
      ...params,
      stream: true
     }, {
      ...options,
      headers: {
       ...options?.headers,
       [STAINLESS_HELPER_METHOD_HEADER]: "stream"
      }
     }));
     return runner;
    }
    _run(executor) {
     executor().then(() => {
      this._emitFinal();
      this._emit("end");
     }, (0, tslib.g)(this, _MessageStream_handleError, "f"));
    }
    _addMessageParam(message) {
     this.messages.push(message);
    }
    _addMessage(message, emit = true) {
     this.receivedMessages.push(message);
     if (emit) {
      this._emit("message", message);
     }
    }
    async _createMessage(messages, params, options) {
     const signal = options?.signal;
     let abortHandler;
     if (signal) {
      if (signal.aborted) this.controller.abort();
      abortHandler = this.controller.abort.bind(this.controller);
      signal.addEventListener("abort", abortHandler);
     }
     try {
      (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_beginRequest).call(this);
      (0, tslib.G)(this, _MessageStream_span, options?.__span ?? ((0, tslib.g)(this, _MessageStream_client, "f") && startMessagesStreamSpan((0, 
      tslib.g)(this, _MessageStream_client, "f"), params, options)), "f");
      const {response: response, data: stream} = await messages.create({
       ...params,
       stream: true
      }, {
       ...options,
       __span: (0, tslib.g)(this, _MessageStream_span, "f"),
       signal: this.controller.signal
      }).withResponse();
      try {
       this._connected(response);
      } catch (error) {
       if ((0, tslib.g)(this, _MessageStream_span, "f")) {
        (0, tslib.g)(this, _MessageStream_span, "f").failure = error;
       }
       stream.controller.abort();
       throw error;
      }
      for await (const event of stream) {
       try {
        (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_addStreamEvent).call(this, event);
       } catch (error) {
        if ((0, tslib.g)(this, _MessageStream_span, "f")) {
         (0, tslib.g)(this, _MessageStream_span, "f").failure = error;
        }
        throw error;
       }
      }
      if (stream.controller.signal?.aborted) {
       throw new core_error.cH;
      }
      (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_endRequest).call(this);
     } finally {
      if (signal && abortHandler) {
       signal.removeEventListener("abort", abortHandler);
      }
     }
    }
    _connected(response) {
     if (this.ended) return;
     (0, tslib.G)(this, _MessageStream_response, response, "f");
     (0, tslib.G)(this, _MessageStream_request_id, response?.headers.get("request-id"), "f");
     (0, tslib.G)(this, _MessageStream_workspace_id, response?.headers.get("anthropic-workspace-id"), "f");
     (0, tslib.g)(this, _MessageStream_resolveConnectedPromise, "f").call(this, response);
     this._emit("connect");
    }
    get ended() {
     return (0, tslib.g)(this, _MessageStream_ended, "f");
    }
    get errored() {
     return (0, tslib.g)(this, _MessageStream_errored, "f");
    }
    get aborted() {
     return (0, tslib.g)(this, _MessageStream_aborted, "f");
    }
    abort() {
     this.controller.abort();
    }
    on(event, listener) {
     const listeners = (0, tslib.g)(this, _MessageStream_listeners, "f")[event] || ((0, 
     tslib.g)(this, _MessageStream_listeners, "f")[event] = []);
     listeners.push({
      listener: listener
     });
     return this;
    }
    off(event, listener) {
     const listeners = (0, tslib.g)(this, _MessageStream_listeners, "f")[event];
     if (!listeners) return this;
     const index = listeners.findIndex(l => l.listener === listener);
     if (index >= 0) listeners.splice(index, 1);
     return this;
    }
    once(event, listener) {
     const listeners = (0, tslib.g)(this, _MessageStream_listeners, "f")[event] || ((0, 
     tslib.g)(this, _MessageStream_listeners, "f")[event] = []);
     listeners.push({
      listener: listener,
      once: true
     });
     return this;
    }
    emitted(event) {
     return new Promise((resolve, reject) => {
      (0, tslib.G)(this, _MessageStream_catchingPromiseCreated, true, "f");
      if (event !== "error") this.once("error", reject);
      this.once(event, resolve);
     });
    }
    async done() {
     (0, tslib.G)(this, _MessageStream_catchingPromiseCreated, true, "f");
     await (0, tslib.g)(this, _MessageStream_endPromise, "f");
    }
    get currentMessage() {
     return (0, tslib.g)(this, _MessageStream_currentMessageSnapshot, "f");
    }
    async finalMessage() {
     await this.done();
     return (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_getFinalMessage).call(this);
    }
    async finalText() {
     await this.done();
     return (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_getFinalText).call(this);
    }
    _emit(event, ...args) {
     if ((0, tslib.g)(this, _MessageStream_ended, "f")) return;
     if (event === "end") {
      (0, tslib.G)(this, _MessageStream_ended, true, "f");
      (0, tslib.g)(this, _MessageStream_resolveEndPromise, "f").call(this);
     }
     const listeners = (0, tslib.g)(this, _MessageStream_listeners, "f")[event];
     if (listeners) {
      (0, tslib.g)(this, _MessageStream_listeners, "f")[event] = listeners.filter(l => !l.once);
      listeners.forEach(({listener: listener}) => listener(...args));
     }
     if (event === "abort") {
      const error = args[0];
      if (!(0, tslib.g)(this, _MessageStream_catchingPromiseCreated, "f") && !listeners?.length) {
       Promise.reject(error);
      }
      (0, tslib.g)(this, _MessageStream_rejectConnectedPromise, "f").call(this, error);
      (0, tslib.g)(this, _MessageStream_rejectEndPromise, "f").call(this, error);
      this._emit("end");
      return;
     }
     if (event === "error") {
      const error = args[0];
      if (!(0, tslib.g)(this, _MessageStream_catchingPromiseCreated, "f") && !listeners?.length) {
       Promise.reject(error);
      }
      (0, tslib.g)(this, _MessageStream_rejectConnectedPromise, "f").call(this, error);
      (0, tslib.g)(this, _MessageStream_rejectEndPromise, "f").call(this, error);
      this._emit("end");
     }
    }
    _emitFinal() {
     const finalMessage = this.receivedMessages.at(-1);
     if (finalMessage) {
      this._emit("finalMessage", (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_getFinalMessage).call(this));
     }
    }
    async _fromReadableStream(readableStream, options) {
     const signal = options?.signal;
     let abortHandler;
     if (signal) {
      if (signal.aborted) this.controller.abort();
      abortHandler = this.controller.abort.bind(this.controller);
      signal.addEventListener("abort", abortHandler);
     }
     try {
      (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_beginRequest).call(this);
      this._connected(null);
      const stream = streaming.Z.fromReadableStream(readableStream, this.controller);
      for await (const event of stream) {
       (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_addStreamEvent).call(this, event);
      }
      if (stream.controller.signal?.aborted) {
       throw new core_error.cH;
      }
      (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_endRequest).call(this);
     } finally {
      if (signal && abortHandler) {
       signal.removeEventListener("abort", abortHandler);
      }
     }
    }
    [(_MessageStream_currentMessageSnapshot = new WeakMap, _MessageStream_params = new WeakMap, 
    _MessageStream_connectedPromise = new WeakMap, _MessageStream_resolveConnectedPromise = new WeakMap, 
    _MessageStream_rejectConnectedPromise = new WeakMap, _MessageStream_endPromise = new WeakMap, 
    _MessageStream_resolveEndPromise = new WeakMap, _MessageStream_rejectEndPromise = new WeakMap, 
    _MessageStream_listeners = new WeakMap, _MessageStream_ended = new WeakMap, _MessageStream_errored = new WeakMap, 
    _MessageStream_aborted = new WeakMap, _MessageStream_catchingPromiseCreated = new WeakMap, 
    _MessageStream_response = new WeakMap, _MessageStream_request_id = new WeakMap, 
    _MessageStream_workspace_id = new WeakMap, _MessageStream_logger = new WeakMap, 
    _MessageStream_client = new WeakMap, _MessageStream_span = new WeakMap, _MessageStream_handleError = new WeakMap, 
    _MessageStream_instances = new WeakSet, _MessageStream_getFinalMessage = function _MessageStream_getFinalMessage() {
     if (this.receivedMessages.length === 0) {
      throw new core_error.pJ("stream ended without producing a Message with role=assistant");
     }
     return this.receivedMessages.at(-1);
    }, _MessageStream_getFinalText = function _MessageStream_getFinalText() {
     if (this.receivedMessages.length === 0) {
      throw new core_error.pJ("stream ended without producing a Message with role=assistant");
     }
     const textBlocks = this.receivedMessages.at(-1).content.filter(block => block.type === "text").map(block => block.text);
     if (textBlocks.length === 0) {
      throw new core_error.pJ("stream ended without producing a content block with type=text");
     }
     return textBlocks.join(" ");
    }, _MessageStream_beginRequest = function _MessageStream_beginRequest() {
     if (this.ended) return;
     (0, tslib.G)(this, _MessageStream_currentMessageSnapshot, undefined, "f");
    }, _MessageStream_addStreamEvent = function _MessageStream_addStreamEvent(event) {
     if (this.ended) return;
     const messageSnapshot = (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_accumulateMessage).call(this, event);
     this._emit("_rawEvent", event);
     if (!messageSnapshot) return;
     this._emit("streamEvent", event, messageSnapshot);
     switch (event.type) {
     case "content_block_delta":
      {
       const content = messageSnapshot.content.at(-1);
       switch (event.delta.type) {
       case "text_delta":
        {
         if (content.type === "text") {
          this._emit("text", event.delta.text, content.text || "");
         }
         break;
        }

       case "citations_delta":
        {
         if (content.type === "text") {
          this._emit("citation", event.delta.citation, content.citations ?? []);
         }
         break;
        }

       case "input_json_delta":
        {
         if (tracksToolInput(content) && (0, tslib.g)(this, _MessageStream_listeners, "f").inputJson?.length) {
          this._emit("inputJson", event.delta.partial_json, content.input);
         }
         break;
        }

       case "thinking_delta":
        {
         if (content.type === "thinking") {
          this._emit("thinking", event.delta.thinking, content.thinking);
         }
         break;
        }

       case "signature_delta":
        {
         if (content.type === "thinking") {
          this._emit("signature", content.signature);
         }
         break;
        }

       default:
        (0, values.f2)(event.delta);
       }
       break;
      }

     case "message_stop":
      {
       if ((0, tslib.g)(this, _MessageStream_client, "f") && (0, tslib.g)(this, _MessageStream_span, "f") && (0, 
       tslib.g)(this, _MessageStream_params, "f")) {
        (0, tracing_streaming.rZ)((0, tslib.g)(this, _MessageStream_client, "f"), (0, tslib.g)(this, _MessageStream_span, "f"), (0, 
        tslib.g)(this, _MessageStream_params, "f"), messageSnapshot);
       }
       this._addMessageParam(messageSnapshot);
       this._addMessage(maybeParseMessage(messageSnapshot, (0, tslib.g)(this, _MessageStream_params, "f"), {
        logger: (0, tslib.g)(this, _MessageStream_logger, "f")
       }), true);
       break;
      }

     case "content_block_stop":
      {
       this._emit("contentBlock", messageSnapshot.content.at(-1));
       break;
      }

     case "message_start":
      {
       (0, tslib.G)(this, _MessageStream_currentMessageSnapshot, messageSnapshot, "f");
       if ((0, tslib.g)(this, _MessageStream_span, "f") && (0, tslib.g)(this, _MessageStream_params, "f")) {
        (0, tslib.g)(this, _MessageStream_span, "f").streamed = {
         body: (0, tslib.g)(this, _MessageStream_params, "f"),
         message: messageSnapshot
        };
       }
       break;
      }

     case "content_block_start":
     case "message_delta":
      break;
     }
    }, _MessageStream_endRequest = function _MessageStream_endRequest() {
     if (this.ended) {
      throw new core_error.pJ(`stream has ended, this shouldn't happen`);
     }
     const snapshot = (0, tslib.g)(this, _MessageStream_currentMessageSnapshot, "f");
     if (!snapshot) {
      throw new core_error.pJ(`request ended without sending any chunks`);
     }
     (0, tslib.G)(this, _MessageStream_currentMessageSnapshot, undefined, "f");
     return maybeParseMessage(snapshot, (0, tslib.g)(this, _MessageStream_params, "f"), {
      logger: (0, tslib.g)(this, _MessageStream_logger, "f")
     });
    }, _MessageStream_accumulateMessage = function _MessageStream_accumulateMessage(event) {
     let snapshot = (0, tslib.g)(this, _MessageStream_currentMessageSnapshot, "f");
     if (event.type === "message_start") {
      if (snapshot) {
       throw new core_error.pJ(`Unexpected event order, got ${event.type} before receiving "message_stop"`);
      }
      return event.message;
     }
     if (!snapshot) return;
     switch (event.type) {
     case "message_stop":
      return snapshot;

     case "message_delta":
      snapshot.stop_reason = event.delta.stop_reason;
      snapshot.stop_sequence = event.delta.stop_sequence;
      snapshot.stop_details = event.delta.stop_details;
      snapshot.usage.output_tokens = event.usage.output_tokens;
      if (event.delta.container != null) {
       snapshot.container = event.delta.container;
      }
      if (event.usage.input_tokens != null) {
       snapshot.usage.input_tokens = event.usage.input_tokens;
      }
      if (event.usage.cache_creation_input_tokens != null) {
       snapshot.usage.cache_creation_input_tokens = event.usage.cache_creation_input_tokens;
      }
      if (event.usage.cache_read_input_tokens != null) {
       snapshot.usage.cache_read_input_tokens = event.usage.cache_read_input_tokens;
      }
      if (event.usage.server_tool_use != null) {
       snapshot.usage.server_tool_use = event.usage.server_tool_use;
      }
      if (event.usage.output_tokens_details != null) {
       snapshot.usage.output_tokens_details = event.usage.output_tokens_details;
      }
      return snapshot;

     case "content_block_start":
      snapshot.content.push({
       ...event.content_block
      });
      return snapshot;

     case "content_block_delta":
      {
       const snapshotContent = snapshot.content.at(event.index);
       switch (event.delta.type) {
       case "text_delta":
        {
         if (snapshotContent?.type === "text") {
          snapshot.content[event.index] = {
           ...snapshotContent,
           text: (snapshotContent.text || "") + event.delta.text
          };
         }
         break;
        }

       case "citations_delta":
        {
         if (snapshotContent?.type === "text") {
          snapshot.content[event.index] = {
           ...snapshotContent,
           citations: [ ...snapshotContent.citations ?? [], event.delta.citation ]
          };
         }
         break;
        }

       case "input_json_delta":
        {
         if (snapshotContent && tracksToolInput(snapshotContent)) {
          const jsonBuf = (snapshotContent[JSON_BUF_PROPERTY] || "") + event.delta.partial_json;
          snapshot.content[event.index] = withLazyInput(snapshotContent, jsonBuf);
         }
         break;
        }

       case "thinking_delta":
        {
         if (snapshotContent?.type === "thinking") {
          snapshot.content[event.index] = {
           ...snapshotContent,
           thinking: snapshotContent.thinking + event.delta.thinking
          };
         }
         break;
        }

       case "signature_delta":
        {
         if (snapshotContent?.type === "thinking") {
          snapshot.content[event.index] = {
           ...snapshotContent,
           signature: event.delta.signature
          };
         }
         break;
        }

       default:
        (0, values.f2)(event.delta);
       }
       return snapshot;
      }

     case "content_block_stop":
      {
       const snapshotContent = snapshot.content.at(event.index);
       if (snapshotContent && tracksToolInput(snapshotContent) && JSON_BUF_PROPERTY in snapshotContent) {
        Object.defineProperty(snapshotContent, "input", {
         value: snapshotContent.input,
         enumerable: true,
         configurable: true,
         writable: true
        });
       }
       return snapshot;
      }

     default:
      return snapshot;
     }
    }, Symbol.asyncIterator)]() {
     const pushQueue = [];
     const readQueue = [];
     let done = false;
     this.on("_rawEvent", event => {
      const reader = readQueue.shift();
      if (reader) {
       reader.resolve(event);
      } else {
       pushQueue.push(event);
      }
     });
     this.on("end", () => {
      done = true;
      for (const reader of readQueue) {
       reader.resolve(undefined);
      }
      readQueue.length = 0;
     });
     this.on("abort", err => {
      done = true;
      for (const reader of readQueue) {
       reader.reject(err);
      }
      readQueue.length = 0;
     });
     this.on("error", err => {
      done = true;
      for (const reader of readQueue) {
       reader.reject(err);
      }
      readQueue.length = 0;
     });
     return {
      next: async () => {
       if (!pushQueue.length) {
        if (done) {
         return {
          value: undefined,
          done: true
         };
        }
        return new Promise((resolve, reject) => readQueue.push({
         resolve: resolve,
         reject: reject
        })).then(chunk => chunk ? {
         value: chunk,
         done: false
        } : {
         value: undefined,
         done: true
        });
       }
       const chunk = pushQueue.shift();
       return {
        value: chunk,
        done: false
       };
      },
      return: async () => {
       this.abort();
       return {
        value: undefined,
        done: true
       };
      }
     };
    }
    toReadableStream() {
     const stream = new streaming.Z(this[Symbol.asyncIterator].bind(this), this.controller);
     return stream.toReadableStream();
    }
   }
   return MessageStream;
  })();
  var pagination = __webpack_require__(1154);
  var shims = __webpack_require__(3150);
  var line = __webpack_require__(2496);
  var JSONLDecoder = (() => {
   class JSONLDecoder {
    constructor(iterator, controller, response) {
     this.iterator = iterator;
     this.response = response;
     this.controller = controller;
    }
    async* decoder() {
     const iterator = this.iterator;
     if (!iterator) {
      throw new core_error.pJ("Cannot iterate over a consumed stream.");
     }
     this.iterator = undefined;
     const lineDecoder = new line.h;
     for await (const chunk of iterator) {
      for (const line of lineDecoder.decode(chunk)) {
       yield JSON.parse(line);
      }
     }
     for (const line of lineDecoder.flush()) {
      yield JSON.parse(line);
     }
    }
    [Symbol.asyncIterator]() {
     return this.decoder();
    }
    static fromResponse(response, controller) {
     if (!response.body) {
      controller.abort();
      if (typeof globalThis.navigator !== "undefined" && globalThis.navigator.product === "ReactNative") {
       throw new core_error.pJ(`The default react-native fetch implementation does not support streaming. Please use expo/fetch: https://docs.expo.dev/versions/latest/sdk/expo/#expofetch-api`);
      }
      throw new core_error.pJ(`Attempted to iterate over a response with no body`);
     }
     return new JSONLDecoder((0, shims.ss)(response.body), controller, response);
    }
   }
   return JSONLDecoder;
  })();
  function encodeURIPath(str) {
   return str.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g, encodeURIComponent);
  }
  const EMPTY = Object.freeze(Object.create(null));
  const createPathTagFunction = (pathEncoder = encodeURIPath) => function path(statics, ...params) {
   if (statics.length === 1) return statics[0];
   let postPath = false;
   const invalidSegments = [];
   const path = statics.reduce((previousValue, currentValue, index) => {
    if (/[?#]/.test(currentValue)) {
     postPath = true;
    }
    const value = params[index];
    let encoded = (postPath ? encodeURIComponent : pathEncoder)("" + value);
    if (index !== params.length && (value == null || typeof value === "object" && value.toString === Object.getPrototypeOf(Object.getPrototypeOf(value.hasOwnProperty ?? EMPTY) ?? EMPTY)?.toString)) {
     encoded = value + "";
     invalidSegments.push({
      start: previousValue.length + currentValue.length,
      length: encoded.length,
      error: `Value of type ${Object.prototype.toString.call(value).slice(8, -1)} is not a valid path parameter`
     });
    }
    if (!postPath && (encoded === "" || encoded.startsWith(";"))) {
     invalidSegments.push({
      start: previousValue.length + currentValue.length,
      length: encoded.length,
      error: `Value "${encoded}" can't be safely passed as a path parameter`
     });
    }
    return previousValue + currentValue + (index === params.length ? "" : encoded);
   }, "");
   const pathOnly = path.split(/[?#]/, 1)[0];
   const invalidSegmentPattern = /(?<=^|\/)(?:\.|%2e){1,2}(?:;[^/]*)?(?=\/|$)/gi;
   let match;
   while ((match = invalidSegmentPattern.exec(pathOnly)) !== null) {
    invalidSegments.push({
     start: match.index,
     length: match[0].length,
     error: `Value "${match[0]}" can't be safely passed as a path parameter`
    });
   }
   invalidSegments.sort((a, b) => a.start - b.start);
   if (invalidSegments.length > 0) {
    const marks = [];
    for (const segment of invalidSegments) {
     for (let i = segment.start; i < segment.start + Math.max(1, segment.length); i++) {
      marks[i] = "^";
     }
    }
    const underline = Array.from(marks, mark => mark ?? " ").join("");
    throw new core_error.pJ(`Path parameters result in path with invalid segments:\n${invalidSegments.map(e => e.error).join("\n")}\n${path}\n${underline}`);
   }
   return path;
  };
  const path = createPathTagFunction(encodeURIPath);
  class Batches extends APIResource {
   create(params, options) {
    const {user_profile_id: user_profile_id, workspace_id: workspace_id, ...body} = params;
    return this._client.post("/v1/messages/batches", {
     body: body,
     ...options,
     headers: (0, headers.db)([ {
      ...user_profile_id != null ? {
       "anthropic-user-profile-id": user_profile_id
      } : undefined,
      ...workspace_id != null ? {
       "anthropic-workspace-id": workspace_id
      } : undefined
     }, options?.headers ]),
     __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.create", options, {
      route: "/v1/messages/batches",
      attributes: {
       "anthropic.message.batch.request_count": body.requests?.length
      },
      createdIDAttribute: "anthropic.message.batch.id"
     })
    });
   }
   retrieve(messageBatchID, params = {}, options) {
    const {workspace_id: workspace_id} = params ?? {};
    return this._client.get(path`/v1/messages/batches/${messageBatchID}`, {
     ...options,
     headers: (0, headers.db)([ {
      ...workspace_id != null ? {
       "anthropic-workspace-id": workspace_id
      } : undefined
     }, options?.headers ]),
     __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.retrieve", options, {
      route: "/v1/messages/batches/{message_batch_id}",
      attributes: {
       "anthropic.message.batch.id": messageBatchID
      }
     })
    });
   }
   list(params = {}, options) {
    const {workspace_id: workspace_id, ...query} = params ?? {};
    return this._client.getAPIList("/v1/messages/batches", pagination.YW, {
     query: query,
     ...options,
     headers: (0, headers.db)([ {
      ...workspace_id != null ? {
       "anthropic-workspace-id": workspace_id
      } : undefined
     }, options?.headers ]),
     __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.list", options, {
      route: "/v1/messages/batches",
      queryParams: [ "after_id", "before_id", "limit" ]
     })
    });
   }
   delete(messageBatchID, params = {}, options) {
    const {workspace_id: workspace_id} = params ?? {};
    return this._client.delete(path`/v1/messages/batches/${messageBatchID}`, {
     ...options,
     headers: (0, headers.db)([ {
      ...workspace_id != null ? {
       "anthropic-workspace-id": workspace_id
      } : undefined
     }, options?.headers ]),
     __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.delete", options, {
      route: "/v1/messages/batches/{message_batch_id}",
      attributes: {
       "anthropic.message.batch.id": messageBatchID
      }
     })
    });
   }
   cancel(messageBatchID, params = {}, options) {
    const {workspace_id: workspace_id} = params ?? {};
    return this._client.post(path`/v1/messages/batches/${messageBatchID}/cancel`, {
     ...options,
     headers: (0, headers.db)([ {
      ...workspace_id != null ? {
       "anthropic-workspace-id": workspace_id
      } : undefined
     }, options?.headers ]),
     __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.cancel", options, {
      route: "/v1/messages/batches/{message_batch_id}/cancel",
      attributes: {
       "anthropic.message.batch.id": messageBatchID
      }
     })
    });
   }
   async results(messageBatchID, params = {}, options) {
    const batch = await this.retrieve(messageBatchID, params, options);
    if (!batch.results_url) {
     throw new core_error.pJ(`No batch \`results_url\`; Has it finished processing? ${batch.processing_status} - ${batch.id}`);
    }
    const {workspace_id: workspace_id} = params ?? {};
    return this._client.get(batch.results_url, {
     ...options,
     headers: (0, headers.db)([ {
      Accept: "application/binary",
      ...workspace_id != null ? {
       "anthropic-workspace-id": workspace_id
      } : undefined
     }, options?.headers ]),
     stream: true,
     __binaryResponse: true,
     __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.results", options, {
      route: "/v1/messages/batches/{message_batch_id}/results",
      attributes: {
       "anthropic.message.batch.id": messageBatchID
      }
     })
    })._thenUnwrap((_, props) => JSONLDecoder.fromResponse(props.response, props.controller));
   }
  }
  const MODEL_NONSTREAMING_TOKENS = {
   "claude-opus-4@20250514": 8192,
   "anthropic.claude-opus-4-1-20250805-v1:0": 8192,
   "claude-opus-4-1@20250805": 8192
  };
  var AvailableToolsLimitExceededError = (() => {
   class AvailableToolsLimitExceededError extends core_error.v7 {}
   AvailableToolsLimitExceededError._errorName = "AvailableToolsLimitExceededError";
   return AvailableToolsLimitExceededError;
  })();
  var CompactionBlockAmbiguousError = (() => {
   class CompactionBlockAmbiguousError extends core_error.v7 {}
   CompactionBlockAmbiguousError._errorName = "CompactionBlockAmbiguousError";
   return CompactionBlockAmbiguousError;
  })();
  var CompactionBlockMisplacedError = (() => {
   class CompactionBlockMisplacedError extends core_error.v7 {}
   CompactionBlockMisplacedError._errorName = "CompactionBlockMisplacedError";
   return CompactionBlockMisplacedError;
  })();
  var CompactionContentMismatchError = (() => {
   class CompactionContentMismatchError extends core_error.v7 {}
   CompactionContentMismatchError._errorName = "CompactionContentMismatchError";
   return CompactionContentMismatchError;
  })();
  var CompactionIncompleteTurnError = (() => {
   class CompactionIncompleteTurnError extends core_error.v7 {}
   CompactionIncompleteTurnError._errorName = "CompactionIncompleteTurnError";
   return CompactionIncompleteTurnError;
  })();
  var CompactionNothingToSummarizeError = (() => {
   class CompactionNothingToSummarizeError extends core_error.v7 {}
   CompactionNothingToSummarizeError._errorName = "CompactionNothingToSummarizeError";
   return CompactionNothingToSummarizeError;
  })();
  var CompactionSignatureInvalidError = (() => {
   class CompactionSignatureInvalidError extends core_error.v7 {}
   CompactionSignatureInvalidError._errorName = "CompactionSignatureInvalidError";
   return CompactionSignatureInvalidError;
  })();
  var CompactionTooManyToolReferencesError = (() => {
   class CompactionTooManyToolReferencesError extends core_error.v7 {}
   CompactionTooManyToolReferencesError._errorName = "CompactionTooManyToolReferencesError";
   return CompactionTooManyToolReferencesError;
  })();
  var CompactionToolChangesMismatchError = (() => {
   class CompactionToolChangesMismatchError extends core_error.v7 {}
   CompactionToolChangesMismatchError._errorName = "CompactionToolChangesMismatchError";
   return CompactionToolChangesMismatchError;
  })();
  var ImageDimensionsTooLargeError = (() => {
   class ImageDimensionsTooLargeError extends core_error.v7 {}
   ImageDimensionsTooLargeError._errorName = "ImageDimensionsTooLargeError";
   return ImageDimensionsTooLargeError;
  })();
  var ThreadAlreadyContinuedError = (() => {
   class ThreadAlreadyContinuedError extends core_error.v7 {}
   ThreadAlreadyContinuedError._errorName = "ThreadAlreadyContinuedError";
   return ThreadAlreadyContinuedError;
  })();
  var ThreadContinueInFlightError = (() => {
   class ThreadContinueInFlightError extends core_error.v7 {}
   ThreadContinueInFlightError._errorName = "ThreadContinueInFlightError";
   return ThreadContinueInFlightError;
  })();
  var ThreadFingerprintMismatchError = (() => {
   class ThreadFingerprintMismatchError extends core_error.v7 {}
   ThreadFingerprintMismatchError._errorName = "ThreadFingerprintMismatchError";
   return ThreadFingerprintMismatchError;
  })();
  var ThreadUnsupportedRequestError = (() => {
   class ThreadUnsupportedRequestError extends core_error.v7 {}
   ThreadUnsupportedRequestError._errorName = "ThreadUnsupportedRequestError";
   return ThreadUnsupportedRequestError;
  })();
  var ToolNameConflictError = (() => {
   class ToolNameConflictError extends core_error.v7 {}
   ToolNameConflictError._errorName = "ToolNameConflictError";
   return ToolNameConflictError;
  })();
  var ToolReferenceUnresolvedError = (() => {
   class ToolReferenceUnresolvedError extends core_error.v7 {}
   ToolReferenceUnresolvedError._errorName = "ToolReferenceUnresolvedError";
   return ToolReferenceUnresolvedError;
  })();
  var ThreadNotFoundError = (() => {
   class ThreadNotFoundError extends core_error.m_ {}
   ThreadNotFoundError._errorName = "ThreadNotFoundError";
   return ThreadNotFoundError;
  })();
  var CompactionUnavailableError = (() => {
   class CompactionUnavailableError extends core_error.Ed {}
   CompactionUnavailableError._errorName = "CompactionUnavailableError";
   return CompactionUnavailableError;
  })();
  var Messages = (() => {
   class Messages extends APIResource {
    constructor() {
     super(...arguments);
     this.batches = new Batches(this._client);
    }
    create(params, options) {
     const {user_profile_id: user_profile_id, workspace_id: workspace_id, ...body} = params;
     if (body.model in DEPRECATED_MODELS) {
      console.warn(`The model '${body.model}' is deprecated and will reach end-of-life on ${DEPRECATED_MODELS[body.model]}\nPlease migrate to a newer model. Visit https://docs.anthropic.com/en/docs/resources/model-deprecations for more information.`);
     }
     if (MODELS_TO_WARN_WITH_THINKING_ENABLED.includes(body.model) && body.thinking && body.thinking.type === "enabled") {
      console.warn(`Using Claude with ${body.model} and 'thinking.type=enabled' is deprecated. Use 'thinking.type=adaptive' instead which results in better model performance in our testing: https://platform.claude.com/docs/en/build-with-claude/adaptive-thinking`);
     }
     let timeout = options?.timeout ?? this._client._options.timeout;
     if (!body.stream && timeout == null) {
      const maxNonstreamingTokens = MODEL_NONSTREAMING_TOKENS[body.model] ?? undefined;
      timeout = this._client.calculateNonstreamingTimeout(body.max_tokens, maxNonstreamingTokens);
     }
     const request = {
      body: body,
      timeout: timeout ?? 6e5,
      ...options,
      headers: messagesCreateHeaders(params, options),
      stream: params.stream ?? false
     };
     const call = this._client._tracer && (0, tracing.FS)(this._client, "anthropic.messages.create", options, messagesCreateSpanSettings(this._client, request));
     recordMessagesCreateRequest(this._client, call, body);
     const promise = this._client.post("/v1/messages", {
      ...request,
      __span: call
     });
     return call ? promise._thenUnwrap(data => {
      recordMessagesCreateResponse(this._client, call, body, data);
      return data;
     }) : promise;
    }
    parse(params, options) {
     return this.create(params, options).then(message => parseMessage(message, params, {
      logger: this._client.logger ?? console
     }));
    }
    stream(body, options) {
     const params = body;
     return MessageStream.createMessage(this, params, options, {
      logger: this._client.logger ?? console,
      client: this._client
     });
    }
    countTokens(params, options) {
     const {user_profile_id: user_profile_id, workspace_id: workspace_id, ...body} = params;
     const request = {
      body: body,
      ...options,
      headers: (0, headers.db)([ {
       ...user_profile_id != null ? {
        "anthropic-user-profile-id": user_profile_id
       } : undefined,
       ...workspace_id != null ? {
        "anthropic-workspace-id": workspace_id
       } : undefined
      }, options?.headers ])
     };
     return this._client.post("/v1/messages/count_tokens", {
      ...request,
      __span: (0, tracing.FS)(this._client, "anthropic.messages.count_tokens", options, {
       route: "/v1/messages/count_tokens",
       request: request
      })
     });
    }
   }
   Messages.AvailableToolsLimitExceededError = AvailableToolsLimitExceededError;
   Messages.CompactionBlockAmbiguousError = CompactionBlockAmbiguousError;
   Messages.CompactionBlockMisplacedError = CompactionBlockMisplacedError;
   Messages.CompactionContentMismatchError = CompactionContentMismatchError;
   Messages.CompactionIncompleteTurnError = CompactionIncompleteTurnError;
   Messages.CompactionNothingToSummarizeError = CompactionNothingToSummarizeError;
   Messages.CompactionSignatureInvalidError = CompactionSignatureInvalidError;
   Messages.CompactionTooManyToolReferencesError = CompactionTooManyToolReferencesError;
   Messages.CompactionToolChangesMismatchError = CompactionToolChangesMismatchError;
   Messages.ImageDimensionsTooLargeError = ImageDimensionsTooLargeError;
   Messages.ThreadAlreadyContinuedError = ThreadAlreadyContinuedError;
   Messages.ThreadContinueInFlightError = ThreadContinueInFlightError;
   Messages.ThreadFingerprintMismatchError = ThreadFingerprintMismatchError;
   Messages.ThreadUnsupportedRequestError = ThreadUnsupportedRequestError;
   Messages.ToolNameConflictError = ToolNameConflictError;
   Messages.ToolReferenceUnresolvedError = ToolReferenceUnresolvedError;
   Messages.ThreadNotFoundError = ThreadNotFoundError;
   Messages.CompactionUnavailableError = CompactionUnavailableError;
   Messages.Batches = Batches;
   return Messages;
  })();
  const BROWSER_MEMBER_NAME_VALUES = null && [ "navigate", "list_tabs", "new_tab", "switch_tab", "close_tab", "read_page", "get_page_text", "read_console", "read_network", "find", "form_input", "file_upload", "scroll_to", "screenshot", "zoom", "left_click", "right_click", "middle_click", "double_click", "triple_click", "hover", "left_click_drag", "left_mouse_down", "left_mouse_up", "mouse_move", "scroll", "type", "key", "hold_key", "wait", "javascript_exec" ];
  const COMPUTER_MEMBER_NAME_VALUES = null && [ "key", "hold_key", "type", "cursor_position", "mouse_move", "left_mouse_down", "left_mouse_up", "left_click", "left_click_drag", "right_click", "middle_click", "double_click", "triple_click", "scroll", "wait", "screenshot", "zoom" ];
  const DEPRECATED_MODELS = {
   "claude-sonnet-4-5": "November 30th, 2026",
   "claude-sonnet-4-5-20250929": "November 30th, 2026"
  };
  const MODELS_TO_WARN_WITH_THINKING_ENABLED = [ "claude-mythos-preview", "claude-opus-4-6" ];
 },
 320: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => ContextAPI
  });
  var global_utils = __webpack_require__(2466);
  var diag = __webpack_require__(7740);
  var context = __webpack_require__(1802);
  var NoopContextManager = class {
   active() {
    return context.l;
   }
   with(_context, fn, thisArg, ...args) {
    return fn.call(thisArg, ...args);
   }
   bind(_context, target) {
    return target;
   }
   enable() {
    return this;
   }
   disable() {
    return this;
   }
   attach(_context) {
    return {
     dispose() {}
    };
   }
  };
  const API_NAME = "context";
  const NOOP_CONTEXT_MANAGER = new NoopContextManager;
  const NOOP_TOKEN = Object.freeze({
   dispose: () => {}
  });
  var ContextAPI = class ContextAPI {
   constructor() {
    this._attachUnsupportedWarned = false;
   }
   static getInstance() {
    if (!this._instance) this._instance = new ContextAPI;
    return this._instance;
   }
   setGlobalContextManager(contextManager) {
    return (0, global_utils.$G)(API_NAME, contextManager, diag.K.instance());
   }
   active() {
    return this._getContextManager().active();
   }
   with(context, fn, thisArg, ...args) {
    return this._getContextManager().with(context, fn, thisArg, ...args);
   }
   bind(context, target) {
    return this._getContextManager().bind(context, target);
   }
   attach(context) {
    const contextManager = this._getContextManager();
    if (contextManager.attach) return contextManager.attach(context);
    if (!this._attachUnsupportedWarned) {
     this._attachUnsupportedWarned = true;
     diag.K.instance().warn("The current ContextManager does not implement attach(). The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.");
    }
    return NOOP_TOKEN;
   }
   _getContextManager() {
    return (0, global_utils.mS)(API_NAME) || NOOP_CONTEXT_MANAGER;
   }
   disable() {
    this._getContextManager().disable();
    (0, global_utils.kv)(API_NAME, diag.K.instance());
   }
  };
 },
 7740: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => DiagAPI
  });
  var global_utils = __webpack_require__(2466);
  var DiagComponentLogger = class {
   constructor(props) {
    this._namespace = props.namespace || "DiagComponentLogger";
   }
   debug(...args) {
    return logProxy("debug", this._namespace, args);
   }
   error(...args) {
    return logProxy("error", this._namespace, args);
   }
   info(...args) {
    return logProxy("info", this._namespace, args);
   }
   warn(...args) {
    return logProxy("warn", this._namespace, args);
   }
   verbose(...args) {
    return logProxy("verbose", this._namespace, args);
   }
  };
  function logProxy(funcName, namespace, args) {
   const logger = (0, global_utils.mS)("diag");
   if (!logger) return;
   return logger[funcName](namespace, ...args);
  }
  function createLogLevelDiagLogger(maxLevel, logger) {
   if (maxLevel < 0) maxLevel = 0; else if (maxLevel > 9999) maxLevel = 9999;
   logger = logger || {};
   function _filterFunc(funcName, theLevel) {
    const theFunc = logger[funcName];
    if (typeof theFunc === "function" && maxLevel >= theLevel) return theFunc.bind(logger);
    return function() {};
   }
   return {
    error: _filterFunc("error", 30),
    warn: _filterFunc("warn", 50),
    info: _filterFunc("info", 60),
    debug: _filterFunc("debug", 70),
    verbose: _filterFunc("verbose", 80)
   };
  }
  const API_NAME = "diag";
  var DiagAPI = class DiagAPI {
   static instance() {
    if (!this._instance) this._instance = new DiagAPI;
    return this._instance;
   }
   constructor() {
    function _logProxy(funcName) {
     return function(...args) {
      const logger = (0, global_utils.mS)("diag");
      if (!logger) return;
      return logger[funcName](...args);
     };
    }
    const self = this;
    const setLogger = (logger, optionsOrLogLevel = {
     logLevel: 60
    }) => {
     var _optionsOrLogLevel$lo;
     if (logger === self) {
      var _err$stack;
      const err = new Error("Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation");
      self.error((_err$stack = err.stack) !== null && _err$stack !== void 0 ? _err$stack : err.message);
      return false;
     }
     if (typeof optionsOrLogLevel === "number") optionsOrLogLevel = {
      logLevel: optionsOrLogLevel
     };
     const oldLogger = (0, global_utils.mS)("diag");
     const newLogger = createLogLevelDiagLogger((_optionsOrLogLevel$lo = optionsOrLogLevel.logLevel) !== null && _optionsOrLogLevel$lo !== void 0 ? _optionsOrLogLevel$lo : 60, logger);
     if (oldLogger && !optionsOrLogLevel.suppressOverrideMessage) {
      var _Error$stack;
      const stack = (_Error$stack = (new Error).stack) !== null && _Error$stack !== void 0 ? _Error$stack : "<failed to generate stacktrace>";
      oldLogger.warn(`Current logger will be overwritten from ${stack}`);
      newLogger.warn(`Current logger will overwrite one already registered from ${stack}`);
     }
     return (0, global_utils.$G)("diag", newLogger, self, true);
    };
    self.setLogger = setLogger;
    self.disable = () => {
     (0, global_utils.kv)(API_NAME, self);
    };
    self.createComponentLogger = options => new DiagComponentLogger(options);
    self.verbose = _logProxy("verbose");
    self.debug = _logProxy("debug");
    self.info = _logProxy("info");
    self.warn = _logProxy("warn");
    self.error = _logProxy("error");
   }
  };
 },
 8921: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => context
  });
  var _api_context_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(320);
  const context = _api_context_mjs__WEBPACK_IMPORTED_MODULE_0__._.getInstance();
 },
 1802: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => ROOT_CONTEXT,
   n: () => createContextKey
  });
  function createContextKey(description) {
   return Symbol.for(description);
  }
  const ROOT_CONTEXT = new class BaseContext {
   constructor(parentContext) {
    const self = this;
    self._currentContext = parentContext ? new Map(parentContext) : new Map;
    self.getValue = key => self._currentContext.get(key);
    self.setValue = (key, value) => {
     const context = new BaseContext(self._currentContext);
     context._currentContext.set(key, value);
     return context;
    };
    self.deleteValue = key => {
     const context = new BaseContext(self._currentContext);
     context._currentContext.delete(key);
     return context;
    };
   }
  };
 },
 2466: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   mS: () => getGlobal,
   $G: () => registerGlobal,
   kv: () => unregisterGlobal
  });
  const VERSION = "1.10.0";
  const re = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
  function _makeCompatibilityCheck(ownVersion) {
   const acceptedVersions = new Set([ ownVersion ]);
   const rejectedVersions = new Set;
   const myVersionMatch = ownVersion.match(re);
   if (!myVersionMatch) return () => false;
   const ownVersionParsed = {
    major: +myVersionMatch[1],
    minor: +myVersionMatch[2],
    patch: +myVersionMatch[3],
    prerelease: myVersionMatch[4]
   };
   if (ownVersionParsed.prerelease != null) return function isExactmatch(globalVersion) {
    return globalVersion === ownVersion;
   };
   function _reject(v) {
    rejectedVersions.add(v);
    return false;
   }
   function _accept(v) {
    acceptedVersions.add(v);
    return true;
   }
   return function isCompatible(globalVersion) {
    if (acceptedVersions.has(globalVersion)) return true;
    if (rejectedVersions.has(globalVersion)) return false;
    const globalVersionMatch = globalVersion.match(re);
    if (!globalVersionMatch) return _reject(globalVersion);
    const globalVersionParsed = {
     major: +globalVersionMatch[1],
     minor: +globalVersionMatch[2],
     patch: +globalVersionMatch[3],
     prerelease: globalVersionMatch[4]
    };
    if (globalVersionParsed.prerelease != null) return _reject(globalVersion);
    if (ownVersionParsed.major !== globalVersionParsed.major) return _reject(globalVersion);
    if (ownVersionParsed.major === 0) {
     if (ownVersionParsed.minor === globalVersionParsed.minor && ownVersionParsed.patch <= globalVersionParsed.patch) return _accept(globalVersion);
     return _reject(globalVersion);
    }
    if (ownVersionParsed.minor <= globalVersionParsed.minor) return _accept(globalVersion);
    return _reject(globalVersion);
   };
  }
  const isCompatible = _makeCompatibilityCheck(VERSION);
  const major = VERSION.split(".")[0];
  const GLOBAL_OPENTELEMETRY_API_KEY = Symbol.for(`opentelemetry.js.api.${major}`);
  const _global = typeof globalThis === "object" ? globalThis : typeof self === "object" ? self : typeof window === "object" ? window : typeof global === "object" ? global : {};
  function _makeGlobalApi() {
   return Object.defineProperty({}, "version", {
    value: VERSION,
    enumerable: true,
    writable: false,
    configurable: false
   });
  }
  function registerGlobal(type, instance, diag, allowOverride = false) {
   var _global$GLOBAL_OPENTE;
   const api = _global[GLOBAL_OPENTELEMETRY_API_KEY] = (_global$GLOBAL_OPENTE = _global[GLOBAL_OPENTELEMETRY_API_KEY]) !== null && _global$GLOBAL_OPENTE !== void 0 ? _global$GLOBAL_OPENTE : _makeGlobalApi();
   if (!allowOverride && api[type]) {
    const err = new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${type}`);
    diag.error(err.stack || err.message);
    return false;
   }
   if (api.version !== "1.10.0") {
    const err = new Error(`@opentelemetry/api: Registration of version v${api.version} for ${type} does not match previously registered API v${VERSION}`);
    diag.error(err.stack || err.message);
    return false;
   }
   api[type] = instance;
   diag.debug(`@opentelemetry/api: Registered a global for ${type} v${VERSION}.`);
   return true;
  }
  let _compatibleGlobalApi;
  function getGlobal(type) {
   const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
   if (api == null) return;
   if (api !== _compatibleGlobalApi) {
    if (!api.version || !isCompatible(api.version)) return;
    _compatibleGlobalApi = api;
   }
   return api[type];
  }
  function unregisterGlobal(type, diag) {
   diag.debug(`@opentelemetry/api: Unregistering a global for ${type} v${VERSION}.`);
   const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
   if (api) delete api[type];
  }
 },
 5826: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => propagation
  });
  var global_utils = __webpack_require__(2466);
  var diag = __webpack_require__(7740);
  var BaggageImpl = class BaggageImpl {
   constructor(entries) {
    this._entries = entries ? new Map(entries) : new Map;
   }
   getEntry(key) {
    const entry = this._entries.get(key);
    if (!entry) return;
    return Object.assign({}, entry);
   }
   getAllEntries() {
    return Array.from(this._entries.entries());
   }
   setEntry(key, entry) {
    const newBaggage = new BaggageImpl(this._entries);
    newBaggage._entries.set(key, entry);
    return newBaggage;
   }
   removeEntry(key) {
    const newBaggage = new BaggageImpl(this._entries);
    newBaggage._entries.delete(key);
    return newBaggage;
   }
   removeEntries(...keys) {
    const newBaggage = new BaggageImpl(this._entries);
    for (const key of keys) newBaggage._entries.delete(key);
    return newBaggage;
   }
   clear() {
    return new BaggageImpl;
   }
  };
  const utils_diag = diag.K.instance();
  function createBaggage(entries = {}) {
   return new BaggageImpl(new Map(Object.entries(entries)));
  }
  function baggageEntryMetadataFromString(str) {
   if (typeof str !== "string") {
    utils_diag.error(`Cannot create baggage metadata from unknown type: ${typeof str}`);
    str = "";
   }
   return {
    __TYPE__: baggageEntryMetadataSymbol,
    toString() {
     return str;
    }
   };
  }
  const defaultTextMapGetter = {
   get(carrier, key) {
    if (carrier == null) return;
    return carrier[key];
   },
   keys(carrier) {
    if (carrier == null) return [];
    return Object.keys(carrier);
   }
  };
  const defaultTextMapSetter = {
   set(carrier, key, value) {
    if (carrier == null) return;
    carrier[key] = value;
   }
  };
  var NoopTextMapPropagator = class {
   inject(_context, _carrier) {}
   extract(context, _carrier) {
    return context;
   }
   fields() {
    return [];
   }
  };
  var context = __webpack_require__(1802);
  var api_context = __webpack_require__(320);
  const BAGGAGE_KEY = (0, context.n)("OpenTelemetry Baggage Key");
  function getBaggage(context) {
   return context.getValue(BAGGAGE_KEY) || void 0;
  }
  function getActiveBaggage() {
   return getBaggage(api_context._.getInstance().active());
  }
  function setBaggage(context, baggage) {
   return context.setValue(BAGGAGE_KEY, baggage);
  }
  function deleteBaggage(context) {
   return context.deleteValue(BAGGAGE_KEY);
  }
  const API_NAME = "propagation";
  const NOOP_TEXT_MAP_PROPAGATOR = new NoopTextMapPropagator;
  var PropagationAPI = class PropagationAPI {
   constructor() {
    this.createBaggage = createBaggage;
    this.getBaggage = getBaggage;
    this.getActiveBaggage = getActiveBaggage;
    this.setBaggage = setBaggage;
    this.deleteBaggage = deleteBaggage;
   }
   static getInstance() {
    if (!this._instance) this._instance = new PropagationAPI;
    return this._instance;
   }
   setGlobalPropagator(propagator) {
    return (0, global_utils.$G)(API_NAME, propagator, diag.K.instance());
   }
   inject(context, carrier, setter = defaultTextMapSetter) {
    return this._getGlobalPropagator().inject(context, carrier, setter);
   }
   extract(context, carrier, getter = defaultTextMapGetter) {
    return this._getGlobalPropagator().extract(context, carrier, getter);
   }
   fields() {
    return this._getGlobalPropagator().fields();
   }
   disable() {
    (0, global_utils.kv)(API_NAME, diag.K.instance());
   }
   _getGlobalPropagator() {
    return (0, global_utils.mS)(API_NAME) || NOOP_TEXT_MAP_PROPAGATOR;
   }
  };
  const propagation = PropagationAPI.getInstance();
 },
 5496: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => trace
  });
  var global_utils = __webpack_require__(2466);
  var diag = __webpack_require__(7740);
  var context = __webpack_require__(1802);
  var api_context = __webpack_require__(320);
  const INVALID_SPANID = "0000000000000000";
  const INVALID_TRACEID = "00000000000000000000000000000000";
  const INVALID_SPAN_CONTEXT = {
   traceId: INVALID_TRACEID,
   spanId: INVALID_SPANID,
   traceFlags: 0
  };
  var NonRecordingSpan = class {
   constructor(spanContext = INVALID_SPAN_CONTEXT) {
    this._spanContext = spanContext;
   }
   spanContext() {
    return this._spanContext;
   }
   setAttribute(_key, _value) {
    return this;
   }
   setAttributes(_attributes) {
    return this;
   }
   addEvent(_name, _attributes) {
    return this;
   }
   addLink(_link) {
    return this;
   }
   addLinks(_links) {
    return this;
   }
   setStatus(_status) {
    return this;
   }
   updateName(_name) {
    return this;
   }
   end(_endTime) {}
   isRecording() {
    return false;
   }
   recordException(_exception, _time) {}
  };
  const SPAN_KEY = (0, context.n)("OpenTelemetry Context Key SPAN");
  function getSpan(context) {
   return context.getValue(SPAN_KEY) || void 0;
  }
  function getActiveSpan() {
   return getSpan(api_context._.getInstance().active());
  }
  function setSpan(context, span) {
   return context.setValue(SPAN_KEY, span);
  }
  function deleteSpan(context) {
   return context.deleteValue(SPAN_KEY);
  }
  function setSpanContext(context, spanContext) {
   return setSpan(context, new NonRecordingSpan(spanContext));
  }
  function getSpanContext(context) {
   var _getSpan;
   return (_getSpan = getSpan(context)) === null || _getSpan === void 0 ? void 0 : _getSpan.spanContext();
  }
  const isHex = new Uint8Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1 ]);
  function isValidHex(id, length) {
   if (typeof id !== "string" || id.length !== length) return false;
   let r = 0;
   for (let i = 0; i < id.length; i += 4) r += (isHex[id.charCodeAt(i)] | 0) + (isHex[id.charCodeAt(i + 1)] | 0) + (isHex[id.charCodeAt(i + 2)] | 0) + (isHex[id.charCodeAt(i + 3)] | 0);
   return r === length;
  }
  function isValidTraceId(traceId) {
   return isValidHex(traceId, 32) && traceId !== "00000000000000000000000000000000";
  }
  function isValidSpanId(spanId) {
   return isValidHex(spanId, 16) && spanId !== "0000000000000000";
  }
  function isSpanContextValid(spanContext) {
   return isValidTraceId(spanContext.traceId) && isValidSpanId(spanContext.spanId);
  }
  function wrapSpanContext(spanContext) {
   return new NonRecordingSpan(spanContext);
  }
  const contextApi = api_context._.getInstance();
  var NoopTracer = class {
   startSpan(name, options, context = contextApi.active()) {
    if (Boolean(options === null || options === void 0 ? void 0 : options.root)) return new NonRecordingSpan;
    const parentFromContext = context && getSpanContext(context);
    if (isSpanContext(parentFromContext) && isSpanContextValid(parentFromContext)) return new NonRecordingSpan(parentFromContext); else return new NonRecordingSpan;
   }
   startActiveSpan(name, arg2, arg3, arg4) {
    var _ctx;
    let opts;
    let ctx;
    let fn;
    if (arguments.length < 2) return; else if (arguments.length === 2) fn = arg2; else if (arguments.length === 3) {
     opts = arg2;
     fn = arg3;
    } else {
     opts = arg2;
     ctx = arg3;
     fn = arg4;
    }
    const parentContext = (_ctx = ctx) !== null && _ctx !== void 0 ? _ctx : contextApi.active();
    const span = this.startSpan(name, opts, parentContext);
    const contextWithSpanSet = setSpan(parentContext, span);
    return contextApi.with(contextWithSpanSet, fn, void 0, span);
   }
  };
  function isSpanContext(spanContext) {
   return spanContext !== null && typeof spanContext === "object" && "spanId" in spanContext && typeof spanContext["spanId"] === "string" && "traceId" in spanContext && typeof spanContext["traceId"] === "string" && "traceFlags" in spanContext && typeof spanContext["traceFlags"] === "number";
  }
  const NOOP_TRACER = new NoopTracer;
  var ProxyTracer = class {
   constructor(provider, name, version, options) {
    this._provider = provider;
    this.name = name;
    this.version = version;
    this.options = options;
   }
   startSpan(name, options, context) {
    return this._getTracer().startSpan(name, options, context);
   }
   startActiveSpan(_name, _options, _context, _fn) {
    const tracer = this._getTracer();
    return Reflect.apply(tracer.startActiveSpan, tracer, arguments);
   }
   _getTracer() {
    if (this._delegate) return this._delegate;
    const tracer = this._provider.getDelegateTracer(this.name, this.version, this.options);
    if (!tracer) return NOOP_TRACER;
    this._delegate = tracer;
    return this._delegate;
   }
  };
  var NoopTracerProvider = class {
   getTracer(_name, _version, _options) {
    return new NoopTracer;
   }
  };
  const NOOP_TRACER_PROVIDER = new NoopTracerProvider;
  var ProxyTracerProvider = class {
   getTracer(name, version, options) {
    var _this$getDelegateTrac;
    return (_this$getDelegateTrac = this.getDelegateTracer(name, version, options)) !== null && _this$getDelegateTrac !== void 0 ? _this$getDelegateTrac : new ProxyTracer(this, name, version, options);
   }
   getDelegate() {
    var _this$_delegate;
    return (_this$_delegate = this._delegate) !== null && _this$_delegate !== void 0 ? _this$_delegate : NOOP_TRACER_PROVIDER;
   }
   setDelegate(delegate) {
    this._delegate = delegate;
   }
   getDelegateTracer(name, version, options) {
    var _this$_delegate2;
    return (_this$_delegate2 = this._delegate) === null || _this$_delegate2 === void 0 ? void 0 : _this$_delegate2.getTracer(name, version, options);
   }
  };
  const API_NAME = "trace";
  var TraceAPI = class TraceAPI {
   constructor() {
    this._proxyTracerProvider = new ProxyTracerProvider;
    this.wrapSpanContext = wrapSpanContext;
    this.isSpanContextValid = isSpanContextValid;
    this.deleteSpan = deleteSpan;
    this.getSpan = getSpan;
    this.getActiveSpan = getActiveSpan;
    this.getSpanContext = getSpanContext;
    this.setSpan = setSpan;
    this.setSpanContext = setSpanContext;
   }
   static getInstance() {
    if (!this._instance) this._instance = new TraceAPI;
    return this._instance;
   }
   setGlobalTracerProvider(provider) {
    const success = (0, global_utils.$G)(API_NAME, this._proxyTracerProvider, diag.K.instance());
    if (success) this._proxyTracerProvider.setDelegate(provider);
    return success;
   }
   getTracerProvider() {
    return (0, global_utils.mS)(API_NAME) || this._proxyTracerProvider;
   }
   getTracer(name, version) {
    return this.getTracerProvider().getTracer(name, version);
   }
   disable() {
    (0, global_utils.kv)(API_NAME, diag.K.instance());
    this._proxyTracerProvider = new ProxyTracerProvider;
   }
  };
  const trace = TraceAPI.getInstance();
 },
 1213: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => SpanStatusCode
  });
  let SpanStatusCode = function(SpanStatusCode) {
   SpanStatusCode[SpanStatusCode["UNSET"] = 0] = "UNSET";
   SpanStatusCode[SpanStatusCode["OK"] = 1] = "OK";
   SpanStatusCode[SpanStatusCode["ERROR"] = 2] = "ERROR";
   return SpanStatusCode;
  }({});
 }
};
