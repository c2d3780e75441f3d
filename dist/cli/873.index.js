export const id = 873;

export const ids = [ 873 ];

export const modules = {
 9873: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   LogLevel: () => LogLevel,
   error: () => error,
   info: () => info,
   log: () => log,
   registerLogger: () => registerLogger,
   setLogLevel: () => setLogLevel,
   warn: () => warn
  });
  var LogLevel;
  (function(LogLevel) {
   LogLevel[LogLevel["Debug"] = 0] = "Debug";
   LogLevel[LogLevel["Info"] = 1] = "Info";
   LogLevel[LogLevel["Warn"] = 2] = "Warn";
   LogLevel[LogLevel["Error"] = 3] = "Error";
  })(LogLevel || (LogLevel = {}));
  const loggers = [];
  let logLevel = LogLevel.Warn;
  function registerLogger(l) {
   loggers.push(l);
  }
  function setLogLevel(ll) {
   logLevel = ll;
  }
  function log(message) {
   if (logLevel > LogLevel.Debug) {
    return;
   }
   for (const l of loggers) {
    l.log(message);
   }
  }
  function info(message) {
   if (logLevel > LogLevel.Info) {
    return;
   }
   for (const l of loggers) {
    l.info(message);
   }
  }
  function warn(message) {
   if (logLevel > LogLevel.Warn) {
    return;
   }
   for (const l of loggers) {
    l.warn(message);
   }
  }
  function error(message) {
   if (logLevel > LogLevel.Error) {
    return;
   }
   for (const l of loggers) {
    l.error(message);
   }
  }
 }
};
