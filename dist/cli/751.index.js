export const id = 751;

export const ids = [ 751, 873 ];

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
 },
 5751: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   validate: () => validate
  });
  var dist = __webpack_require__(1281);
  var workflow_parser_dist = __webpack_require__(2657);
  var convert = __webpack_require__(7236);
  var cron = __webpack_require__(5130);
  var if_condition = __webpack_require__(5553);
  var allowed_context = __webpack_require__(8619);
  var basic_expression_token = __webpack_require__(5893);
  var template_token = __webpack_require__(2645);
  var DocumentUri;
  (function(DocumentUri) {
   function is(value) {
    return typeof value === "string";
   }
   DocumentUri.is = is;
  })(DocumentUri || (DocumentUri = {}));
  var URI;
  (function(URI) {
   function is(value) {
    return typeof value === "string";
   }
   URI.is = is;
  })(URI || (URI = {}));
  var integer;
  (function(integer) {
   integer.MIN_VALUE = -2147483648;
   integer.MAX_VALUE = 2147483647;
   function is(value) {
    return typeof value === "number" && integer.MIN_VALUE <= value && value <= integer.MAX_VALUE;
   }
   integer.is = is;
  })(integer || (integer = {}));
  var uinteger;
  (function(uinteger) {
   uinteger.MIN_VALUE = 0;
   uinteger.MAX_VALUE = 2147483647;
   function is(value) {
    return typeof value === "number" && uinteger.MIN_VALUE <= value && value <= uinteger.MAX_VALUE;
   }
   uinteger.is = is;
  })(uinteger || (uinteger = {}));
  var Position;
  (function(Position) {
   function create(line, character) {
    if (line === Number.MAX_VALUE) {
     line = uinteger.MAX_VALUE;
    }
    if (character === Number.MAX_VALUE) {
     character = uinteger.MAX_VALUE;
    }
    return {
     line: line,
     character: character
    };
   }
   Position.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
   }
   Position.is = is;
  })(Position || (Position = {}));
  var Range;
  (function(Range) {
   function create(one, two, three, four) {
    if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) {
     return {
      start: Position.create(one, two),
      end: Position.create(three, four)
     };
    } else if (Position.is(one) && Position.is(two)) {
     return {
      start: one,
      end: two
     };
    } else {
     throw new Error(`Range#create called with invalid arguments[${one}, ${two}, ${three}, ${four}]`);
    }
   }
   Range.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
   }
   Range.is = is;
  })(Range || (Range = {}));
  var Location;
  (function(Location) {
   function create(uri, range) {
    return {
     uri: uri,
     range: range
    };
   }
   Location.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
   }
   Location.is = is;
  })(Location || (Location = {}));
  var LocationLink;
  (function(LocationLink) {
   function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
    return {
     targetUri: targetUri,
     targetRange: targetRange,
     targetSelectionRange: targetSelectionRange,
     originSelectionRange: originSelectionRange
    };
   }
   LocationLink.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri) && Range.is(candidate.targetSelectionRange) && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
   }
   LocationLink.is = is;
  })(LocationLink || (LocationLink = {}));
  var Color;
  (function(Color) {
   function create(red, green, blue, alpha) {
    return {
     red: red,
     green: green,
     blue: blue,
     alpha: alpha
    };
   }
   Color.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1) && Is.numberRange(candidate.green, 0, 1) && Is.numberRange(candidate.blue, 0, 1) && Is.numberRange(candidate.alpha, 0, 1);
   }
   Color.is = is;
  })(Color || (Color = {}));
  var ColorInformation;
  (function(ColorInformation) {
   function create(range, color) {
    return {
     range: range,
     color: color
    };
   }
   ColorInformation.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
   }
   ColorInformation.is = is;
  })(ColorInformation || (ColorInformation = {}));
  var ColorPresentation;
  (function(ColorPresentation) {
   function create(label, textEdit, additionalTextEdits) {
    return {
     label: label,
     textEdit: textEdit,
     additionalTextEdits: additionalTextEdits
    };
   }
   ColorPresentation.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit)) && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
   }
   ColorPresentation.is = is;
  })(ColorPresentation || (ColorPresentation = {}));
  var FoldingRangeKind;
  (function(FoldingRangeKind) {
   FoldingRangeKind.Comment = "comment";
   FoldingRangeKind.Imports = "imports";
   FoldingRangeKind.Region = "region";
  })(FoldingRangeKind || (FoldingRangeKind = {}));
  var FoldingRange;
  (function(FoldingRange) {
   function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
    const result = {
     startLine: startLine,
     endLine: endLine
    };
    if (Is.defined(startCharacter)) {
     result.startCharacter = startCharacter;
    }
    if (Is.defined(endCharacter)) {
     result.endCharacter = endCharacter;
    }
    if (Is.defined(kind)) {
     result.kind = kind;
    }
    if (Is.defined(collapsedText)) {
     result.collapsedText = collapsedText;
    }
    return result;
   }
   FoldingRange.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine) && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter)) && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter)) && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
   }
   FoldingRange.is = is;
  })(FoldingRange || (FoldingRange = {}));
  var DiagnosticRelatedInformation;
  (function(DiagnosticRelatedInformation) {
   function create(location, message) {
    return {
     location: location,
     message: message
    };
   }
   DiagnosticRelatedInformation.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
   }
   DiagnosticRelatedInformation.is = is;
  })(DiagnosticRelatedInformation || (DiagnosticRelatedInformation = {}));
  var DiagnosticSeverity;
  (function(DiagnosticSeverity) {
   DiagnosticSeverity.Error = 1;
   DiagnosticSeverity.Warning = 2;
   DiagnosticSeverity.Information = 3;
   DiagnosticSeverity.Hint = 4;
  })(DiagnosticSeverity || (DiagnosticSeverity = {}));
  var DiagnosticTag;
  (function(DiagnosticTag) {
   DiagnosticTag.Unnecessary = 1;
   DiagnosticTag.Deprecated = 2;
  })(DiagnosticTag || (DiagnosticTag = {}));
  var CodeDescription;
  (function(CodeDescription) {
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Is.string(candidate.href);
   }
   CodeDescription.is = is;
  })(CodeDescription || (CodeDescription = {}));
  var Diagnostic;
  (function(Diagnostic) {
   function create(range, message, severity, code, source, relatedInformation) {
    const result = {
     range: range,
     message: message
    };
    if (Is.defined(severity)) {
     result.severity = severity;
    }
    if (Is.defined(code)) {
     result.code = code;
    }
    if (Is.defined(source)) {
     result.source = source;
    }
    if (Is.defined(relatedInformation)) {
     result.relatedInformation = relatedInformation;
    }
    return result;
   }
   Diagnostic.create = create;
   function is(value) {
    var _a;
    const candidate = value;
    return Is.defined(candidate) && Range.is(candidate.range) && (Is.string(candidate.message) || MarkupContent.is(candidate.message)) && (Is.number(candidate.severity) || Is.undefined(candidate.severity)) && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code)) && (Is.undefined(candidate.codeDescription) || Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)) && (Is.string(candidate.source) || Is.undefined(candidate.source)) && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
   }
   Diagnostic.is = is;
   function is3_17(value) {
    return Is.string(value.message);
   }
   Diagnostic.is3_17 = is3_17;
   function getMessageString(diagnostic) {
    if (Is.string(diagnostic.message)) {
     return diagnostic.message;
    } else if (MarkupContent.is(diagnostic.message)) {
     return diagnostic.message.value;
    } else {
     throw new Error(`Unknown message type ${typeof diagnostic.message}`);
    }
   }
   Diagnostic.getMessageString = getMessageString;
  })(Diagnostic || (Diagnostic = {}));
  var Command;
  (function(Command) {
   function create(title, command, ...args) {
    const result = {
     title: title,
     command: command
    };
    if (Is.defined(args) && args.length > 0) {
     result.arguments = args;
    }
    return result;
   }
   Command.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === undefined || Is.string(candidate.tooltip)) && Is.string(candidate.command);
   }
   Command.is = is;
  })(Command || (Command = {}));
  var TextEdit;
  (function(TextEdit) {
   function replace(range, newText) {
    return {
     range: range,
     newText: newText
    };
   }
   TextEdit.replace = replace;
   function insert(position, newText) {
    return {
     range: {
      start: position,
      end: position
     },
     newText: newText
    };
   }
   TextEdit.insert = insert;
   function del(range) {
    return {
     range: range,
     newText: ""
    };
   }
   TextEdit.del = del;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Is.string(candidate.newText) && Range.is(candidate.range);
   }
   TextEdit.is = is;
  })(TextEdit || (TextEdit = {}));
  var ChangeAnnotation;
  (function(ChangeAnnotation) {
   function create(label, needsConfirmation, description) {
    const result = {
     label: label
    };
    if (needsConfirmation !== undefined) {
     result.needsConfirmation = needsConfirmation;
    }
    if (description !== undefined) {
     result.description = description;
    }
    return result;
   }
   ChangeAnnotation.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === undefined) && (Is.string(candidate.description) || candidate.description === undefined);
   }
   ChangeAnnotation.is = is;
  })(ChangeAnnotation || (ChangeAnnotation = {}));
  var ChangeAnnotationIdentifier;
  (function(ChangeAnnotationIdentifier) {
   function is(value) {
    const candidate = value;
    return Is.string(candidate);
   }
   ChangeAnnotationIdentifier.is = is;
  })(ChangeAnnotationIdentifier || (ChangeAnnotationIdentifier = {}));
  var AnnotatedTextEdit;
  (function(AnnotatedTextEdit) {
   function replace(range, newText, annotation) {
    return {
     range: range,
     newText: newText,
     annotationId: annotation
    };
   }
   AnnotatedTextEdit.replace = replace;
   function insert(position, newText, annotation) {
    return {
     range: {
      start: position,
      end: position
     },
     newText: newText,
     annotationId: annotation
    };
   }
   AnnotatedTextEdit.insert = insert;
   function del(range, annotation) {
    return {
     range: range,
     newText: "",
     annotationId: annotation
    };
   }
   AnnotatedTextEdit.del = del;
   function is(value) {
    const candidate = value;
    return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
   }
   AnnotatedTextEdit.is = is;
  })(AnnotatedTextEdit || (AnnotatedTextEdit = {}));
  var TextDocumentEdit;
  (function(TextDocumentEdit) {
   function create(textDocument, edits) {
    return {
     textDocument: textDocument,
     edits: edits
    };
   }
   TextDocumentEdit.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument) && Array.isArray(candidate.edits);
   }
   TextDocumentEdit.is = is;
  })(TextDocumentEdit || (TextDocumentEdit = {}));
  var CreateFile;
  (function(CreateFile) {
   function create(uri, options, annotation) {
    const result = {
     kind: "create",
     uri: uri
    };
    if (options !== undefined && (options.overwrite !== undefined || options.ignoreIfExists !== undefined)) {
     result.options = options;
    }
    if (annotation !== undefined) {
     result.annotationId = annotation;
    }
    return result;
   }
   CreateFile.create = create;
   function is(value) {
    const candidate = value;
    return candidate && candidate.kind === "create" && Is.string(candidate.uri) && (candidate.options === undefined || (candidate.options.overwrite === undefined || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === undefined || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === undefined || ChangeAnnotationIdentifier.is(candidate.annotationId));
   }
   CreateFile.is = is;
  })(CreateFile || (CreateFile = {}));
  var RenameFile;
  (function(RenameFile) {
   function create(oldUri, newUri, options, annotation) {
    const result = {
     kind: "rename",
     oldUri: oldUri,
     newUri: newUri
    };
    if (options !== undefined && (options.overwrite !== undefined || options.ignoreIfExists !== undefined)) {
     result.options = options;
    }
    if (annotation !== undefined) {
     result.annotationId = annotation;
    }
    return result;
   }
   RenameFile.create = create;
   function is(value) {
    const candidate = value;
    return candidate && candidate.kind === "rename" && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === undefined || (candidate.options.overwrite === undefined || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === undefined || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === undefined || ChangeAnnotationIdentifier.is(candidate.annotationId));
   }
   RenameFile.is = is;
  })(RenameFile || (RenameFile = {}));
  var DeleteFile;
  (function(DeleteFile) {
   function create(uri, options, annotation) {
    const result = {
     kind: "delete",
     uri: uri
    };
    if (options !== undefined && (options.recursive !== undefined || options.ignoreIfNotExists !== undefined)) {
     result.options = options;
    }
    if (annotation !== undefined) {
     result.annotationId = annotation;
    }
    return result;
   }
   DeleteFile.create = create;
   function is(value) {
    const candidate = value;
    return candidate && candidate.kind === "delete" && Is.string(candidate.uri) && (candidate.options === undefined || (candidate.options.recursive === undefined || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === undefined || Is.boolean(candidate.options.ignoreIfNotExists))) && (candidate.annotationId === undefined || ChangeAnnotationIdentifier.is(candidate.annotationId));
   }
   DeleteFile.is = is;
  })(DeleteFile || (DeleteFile = {}));
  var WorkspaceEdit;
  (function(WorkspaceEdit) {
   function is(value) {
    const candidate = value;
    return candidate && (candidate.changes !== undefined || candidate.documentChanges !== undefined) && (candidate.documentChanges === undefined || candidate.documentChanges.every(change => {
     if (Is.string(change.kind)) {
      return CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change);
     } else {
      return TextDocumentEdit.is(change);
     }
    }));
   }
   WorkspaceEdit.is = is;
  })(WorkspaceEdit || (WorkspaceEdit = {}));
  class TextEditChangeImpl {
   constructor(edits, changeAnnotations) {
    this.edits = edits;
    this.changeAnnotations = changeAnnotations;
   }
   insert(position, newText, annotation) {
    let edit;
    let id;
    if (annotation === undefined) {
     edit = TextEdit.insert(position, newText);
    } else if (ChangeAnnotationIdentifier.is(annotation)) {
     id = annotation;
     edit = AnnotatedTextEdit.insert(position, newText, annotation);
    } else {
     this.assertChangeAnnotations(this.changeAnnotations);
     id = this.changeAnnotations.manage(annotation);
     edit = AnnotatedTextEdit.insert(position, newText, id);
    }
    this.edits.push(edit);
    if (id !== undefined) {
     return id;
    }
   }
   replace(range, newText, annotation) {
    let edit;
    let id;
    if (annotation === undefined) {
     edit = TextEdit.replace(range, newText);
    } else if (ChangeAnnotationIdentifier.is(annotation)) {
     id = annotation;
     edit = AnnotatedTextEdit.replace(range, newText, annotation);
    } else {
     this.assertChangeAnnotations(this.changeAnnotations);
     id = this.changeAnnotations.manage(annotation);
     edit = AnnotatedTextEdit.replace(range, newText, id);
    }
    this.edits.push(edit);
    if (id !== undefined) {
     return id;
    }
   }
   delete(range, annotation) {
    let edit;
    let id;
    if (annotation === undefined) {
     edit = TextEdit.del(range);
    } else if (ChangeAnnotationIdentifier.is(annotation)) {
     id = annotation;
     edit = AnnotatedTextEdit.del(range, annotation);
    } else {
     this.assertChangeAnnotations(this.changeAnnotations);
     id = this.changeAnnotations.manage(annotation);
     edit = AnnotatedTextEdit.del(range, id);
    }
    this.edits.push(edit);
    if (id !== undefined) {
     return id;
    }
   }
   add(edit) {
    this.edits.push(edit);
   }
   all() {
    return this.edits;
   }
   clear() {
    this.edits.splice(0, this.edits.length);
   }
   assertChangeAnnotations(value) {
    if (value === undefined) {
     throw new Error(`Text edit change is not configured to manage change annotations.`);
    }
   }
  }
  var SnippetTextEdit;
  (function(SnippetTextEdit) {
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Range.is(candidate.range) && StringValue.isSnippet(candidate.snippet) && (candidate.annotationId === undefined || (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId)));
   }
   SnippetTextEdit.is = is;
  })(SnippetTextEdit || (SnippetTextEdit = {}));
  class ChangeAnnotations {
   constructor(annotations) {
    this._annotations = annotations === undefined ? Object.create(null) : annotations;
    this._counter = 0;
    this._size = 0;
   }
   all() {
    return this._annotations;
   }
   get size() {
    return this._size;
   }
   manage(idOrAnnotation, annotation) {
    let id;
    if (ChangeAnnotationIdentifier.is(idOrAnnotation)) {
     id = idOrAnnotation;
    } else {
     id = this.nextId();
     annotation = idOrAnnotation;
    }
    if (this._annotations[id] !== undefined) {
     throw new Error(`Id ${id} is already in use.`);
    }
    if (annotation === undefined) {
     throw new Error(`No annotation provided for id ${id}`);
    }
    this._annotations[id] = annotation;
    this._size++;
    return id;
   }
   nextId() {
    this._counter++;
    return this._counter.toString();
   }
  }
  class WorkspaceChange {
   constructor(workspaceEdit) {
    this._textEditChanges = Object.create(null);
    if (workspaceEdit !== undefined) {
     this._workspaceEdit = workspaceEdit;
     if (workspaceEdit.documentChanges) {
      this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
      workspaceEdit.changeAnnotations = this._changeAnnotations.all();
      workspaceEdit.documentChanges.forEach(change => {
       if (TextDocumentEdit.is(change)) {
        const textEditChange = new TextEditChangeImpl(change.edits, this._changeAnnotations);
        this._textEditChanges[change.textDocument.uri] = textEditChange;
       }
      });
     } else if (workspaceEdit.changes) {
      Object.keys(workspaceEdit.changes).forEach(key => {
       const textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
       this._textEditChanges[key] = textEditChange;
      });
     }
    } else {
     this._workspaceEdit = {};
    }
   }
   get edit() {
    this.initDocumentChanges();
    if (this._changeAnnotations !== undefined) {
     if (this._changeAnnotations.size === 0) {
      this._workspaceEdit.changeAnnotations = undefined;
     } else {
      this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
     }
    }
    return this._workspaceEdit;
   }
   getTextEditChange(key) {
    if (OptionalVersionedTextDocumentIdentifier.is(key)) {
     this.initDocumentChanges();
     if (this._workspaceEdit.documentChanges === undefined) {
      throw new Error("Workspace edit is not configured for document changes.");
     }
     const textDocument = {
      uri: key.uri,
      version: key.version
     };
     let result = this._textEditChanges[textDocument.uri];
     if (!result) {
      const edits = [];
      const textDocumentEdit = {
       textDocument: textDocument,
       edits: edits
      };
      this._workspaceEdit.documentChanges.push(textDocumentEdit);
      result = new TextEditChangeImpl(edits, this._changeAnnotations);
      this._textEditChanges[textDocument.uri] = result;
     }
     return result;
    } else {
     this.initChanges();
     if (this._workspaceEdit.changes === undefined) {
      throw new Error("Workspace edit is not configured for normal text edit changes.");
     }
     let result = this._textEditChanges[key];
     if (!result) {
      const edits = [];
      this._workspaceEdit.changes[key] = edits;
      result = new TextEditChangeImpl(edits);
      this._textEditChanges[key] = result;
     }
     return result;
    }
   }
   initDocumentChanges() {
    if (this._workspaceEdit.documentChanges === undefined && this._workspaceEdit.changes === undefined) {
     this._changeAnnotations = new ChangeAnnotations;
     this._workspaceEdit.documentChanges = [];
     this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
    }
   }
   initChanges() {
    if (this._workspaceEdit.documentChanges === undefined && this._workspaceEdit.changes === undefined) {
     this._workspaceEdit.changes = Object.create(null);
    }
   }
   createFile(uri, optionsOrAnnotation, options) {
    this.initDocumentChanges();
    if (this._workspaceEdit.documentChanges === undefined) {
     throw new Error("Workspace edit is not configured for document changes.");
    }
    let annotation;
    if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
     annotation = optionsOrAnnotation;
    } else {
     options = optionsOrAnnotation;
    }
    let operation;
    let id;
    if (annotation === undefined) {
     operation = CreateFile.create(uri, options);
    } else {
     id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
     operation = CreateFile.create(uri, options, id);
    }
    this._workspaceEdit.documentChanges.push(operation);
    if (id !== undefined) {
     return id;
    }
   }
   renameFile(oldUri, newUri, optionsOrAnnotation, options) {
    this.initDocumentChanges();
    if (this._workspaceEdit.documentChanges === undefined) {
     throw new Error("Workspace edit is not configured for document changes.");
    }
    let annotation;
    if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
     annotation = optionsOrAnnotation;
    } else {
     options = optionsOrAnnotation;
    }
    let operation;
    let id;
    if (annotation === undefined) {
     operation = RenameFile.create(oldUri, newUri, options);
    } else {
     id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
     operation = RenameFile.create(oldUri, newUri, options, id);
    }
    this._workspaceEdit.documentChanges.push(operation);
    if (id !== undefined) {
     return id;
    }
   }
   deleteFile(uri, optionsOrAnnotation, options) {
    this.initDocumentChanges();
    if (this._workspaceEdit.documentChanges === undefined) {
     throw new Error("Workspace edit is not configured for document changes.");
    }
    let annotation;
    if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
     annotation = optionsOrAnnotation;
    } else {
     options = optionsOrAnnotation;
    }
    let operation;
    let id;
    if (annotation === undefined) {
     operation = DeleteFile.create(uri, options);
    } else {
     id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
     operation = DeleteFile.create(uri, options, id);
    }
    this._workspaceEdit.documentChanges.push(operation);
    if (id !== undefined) {
     return id;
    }
   }
  }
  var TextDocumentIdentifier;
  (function(TextDocumentIdentifier) {
   function create(uri) {
    return {
     uri: uri
    };
   }
   TextDocumentIdentifier.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Is.string(candidate.uri);
   }
   TextDocumentIdentifier.is = is;
  })(TextDocumentIdentifier || (TextDocumentIdentifier = {}));
  var VersionedTextDocumentIdentifier;
  (function(VersionedTextDocumentIdentifier) {
   function create(uri, version) {
    return {
     uri: uri,
     version: version
    };
   }
   VersionedTextDocumentIdentifier.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
   }
   VersionedTextDocumentIdentifier.is = is;
  })(VersionedTextDocumentIdentifier || (VersionedTextDocumentIdentifier = {}));
  var OptionalVersionedTextDocumentIdentifier;
  (function(OptionalVersionedTextDocumentIdentifier) {
   function create(uri, version) {
    return {
     uri: uri,
     version: version
    };
   }
   OptionalVersionedTextDocumentIdentifier.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
   }
   OptionalVersionedTextDocumentIdentifier.is = is;
  })(OptionalVersionedTextDocumentIdentifier || (OptionalVersionedTextDocumentIdentifier = {}));
  var LanguageKind;
  (function(LanguageKind) {
   LanguageKind.ABAP = "abap";
   LanguageKind.WindowsBat = "bat";
   LanguageKind.BibTeX = "bibtex";
   LanguageKind.Clojure = "clojure";
   LanguageKind.Coffeescript = "coffeescript";
   LanguageKind.C = "c";
   LanguageKind.CPP = "cpp";
   LanguageKind.CSharp = "csharp";
   LanguageKind.CSS = "css";
   LanguageKind.D = "d";
   LanguageKind.Delphi = "pascal";
   LanguageKind.Diff = "diff";
   LanguageKind.Dart = "dart";
   LanguageKind.Dockerfile = "dockerfile";
   LanguageKind.Elixir = "elixir";
   LanguageKind.Erlang = "erlang";
   LanguageKind.FSharp = "fsharp";
   LanguageKind.GitCommit = "git-commit";
   LanguageKind.GitRebase = "git-rebase";
   LanguageKind.Go = "go";
   LanguageKind.Groovy = "groovy";
   LanguageKind.Handlebars = "handlebars";
   LanguageKind.Haskell = "haskell";
   LanguageKind.HTML = "html";
   LanguageKind.Ini = "ini";
   LanguageKind.Java = "java";
   LanguageKind.JavaScript = "javascript";
   LanguageKind.JavaScriptReact = "javascriptreact";
   LanguageKind.JSON = "json";
   LanguageKind.LaTeX = "latex";
   LanguageKind.Less = "less";
   LanguageKind.Lua = "lua";
   LanguageKind.Makefile = "makefile";
   LanguageKind.Markdown = "markdown";
   LanguageKind.ObjectiveC = "objective-c";
   LanguageKind.ObjectiveCPP = "objective-cpp";
   LanguageKind.Pascal = "pascal";
   LanguageKind.Perl = "perl";
   LanguageKind.Perl6 = "perl6";
   LanguageKind.PHP = "php";
   LanguageKind.Plaintext = "plaintext";
   LanguageKind.Powershell = "powershell";
   LanguageKind.Pug = "jade";
   LanguageKind.Python = "python";
   LanguageKind.R = "r";
   LanguageKind.Razor = "razor";
   LanguageKind.Ruby = "ruby";
   LanguageKind.Rust = "rust";
   LanguageKind.SCSS = "scss";
   LanguageKind.SASS = "sass";
   LanguageKind.Scala = "scala";
   LanguageKind.ShaderLab = "shaderlab";
   LanguageKind.ShellScript = "shellscript";
   LanguageKind.SQL = "sql";
   LanguageKind.Swift = "swift";
   LanguageKind.TypeScript = "typescript";
   LanguageKind.TypeScriptReact = "typescriptreact";
   LanguageKind.TeX = "tex";
   LanguageKind.VisualBasic = "vb";
   LanguageKind.XML = "xml";
   LanguageKind.XSL = "xsl";
   LanguageKind.YAML = "yaml";
  })(LanguageKind || (LanguageKind = {}));
  var TextDocumentItem;
  (function(TextDocumentItem) {
   function create(uri, languageId, version, text) {
    return {
     uri: uri,
     languageId: languageId,
     version: version,
     text: text
    };
   }
   TextDocumentItem.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
   }
   TextDocumentItem.is = is;
  })(TextDocumentItem || (TextDocumentItem = {}));
  var MarkupKind;
  (function(MarkupKind) {
   MarkupKind.PlainText = "plaintext";
   MarkupKind.Markdown = "markdown";
   function is(value) {
    const candidate = value;
    return candidate === MarkupKind.PlainText || candidate === MarkupKind.Markdown;
   }
   MarkupKind.is = is;
  })(MarkupKind || (MarkupKind = {}));
  var MarkupContent;
  (function(MarkupContent) {
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(value) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
   }
   MarkupContent.is = is;
  })(MarkupContent || (MarkupContent = {}));
  var CompletionItemKind;
  (function(CompletionItemKind) {
   CompletionItemKind.Text = 1;
   CompletionItemKind.Method = 2;
   CompletionItemKind.Function = 3;
   CompletionItemKind.Constructor = 4;
   CompletionItemKind.Field = 5;
   CompletionItemKind.Variable = 6;
   CompletionItemKind.Class = 7;
   CompletionItemKind.Interface = 8;
   CompletionItemKind.Module = 9;
   CompletionItemKind.Property = 10;
   CompletionItemKind.Unit = 11;
   CompletionItemKind.Value = 12;
   CompletionItemKind.Enum = 13;
   CompletionItemKind.Keyword = 14;
   CompletionItemKind.Snippet = 15;
   CompletionItemKind.Color = 16;
   CompletionItemKind.File = 17;
   CompletionItemKind.Reference = 18;
   CompletionItemKind.Folder = 19;
   CompletionItemKind.EnumMember = 20;
   CompletionItemKind.Constant = 21;
   CompletionItemKind.Struct = 22;
   CompletionItemKind.Event = 23;
   CompletionItemKind.Operator = 24;
   CompletionItemKind.TypeParameter = 25;
  })(CompletionItemKind || (CompletionItemKind = {}));
  var InsertTextFormat;
  (function(InsertTextFormat) {
   InsertTextFormat.PlainText = 1;
   InsertTextFormat.Snippet = 2;
  })(InsertTextFormat || (InsertTextFormat = {}));
  var CompletionItemTag;
  (function(CompletionItemTag) {
   CompletionItemTag.Deprecated = 1;
  })(CompletionItemTag || (CompletionItemTag = {}));
  var InsertReplaceEdit;
  (function(InsertReplaceEdit) {
   function create(newText, insert, replace) {
    return {
     newText: newText,
     insert: insert,
     replace: replace
    };
   }
   InsertReplaceEdit.create = create;
   function is(value) {
    const candidate = value;
    return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
   }
   InsertReplaceEdit.is = is;
  })(InsertReplaceEdit || (InsertReplaceEdit = {}));
  var InsertTextMode;
  (function(InsertTextMode) {
   InsertTextMode.asIs = 1;
   InsertTextMode.adjustIndentation = 2;
  })(InsertTextMode || (InsertTextMode = {}));
  var ApplyKind;
  (function(ApplyKind) {
   ApplyKind.Replace = 1;
   ApplyKind.Merge = 2;
  })(ApplyKind || (ApplyKind = {}));
  var CompletionItemLabelDetails;
  (function(CompletionItemLabelDetails) {
   function is(value) {
    const candidate = value;
    return candidate && (Is.string(candidate.detail) || candidate.detail === undefined) && (Is.string(candidate.description) || candidate.description === undefined);
   }
   CompletionItemLabelDetails.is = is;
  })(CompletionItemLabelDetails || (CompletionItemLabelDetails = {}));
  var CompletionItem;
  (function(CompletionItem) {
   function create(label) {
    return {
     label: label
    };
   }
   CompletionItem.create = create;
  })(CompletionItem || (CompletionItem = {}));
  var CompletionList;
  (function(CompletionList) {
   function create(items, isIncomplete) {
    return {
     items: items ? items : [],
     isIncomplete: !!isIncomplete
    };
   }
   CompletionList.create = create;
  })(CompletionList || (CompletionList = {}));
  var MarkedString;
  (function(MarkedString) {
   function fromPlainText(plainText) {
    return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
   }
   MarkedString.fromPlainText = fromPlainText;
   function is(value) {
    const candidate = value;
    return Is.string(candidate) || Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value);
   }
   MarkedString.is = is;
  })(MarkedString || (MarkedString = {}));
  var Hover;
  (function(Hover) {
   function is(value) {
    const candidate = value;
    return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) || MarkedString.is(candidate.contents) || Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === undefined || Range.is(value.range));
   }
   Hover.is = is;
  })(Hover || (Hover = {}));
  var ParameterInformation;
  (function(ParameterInformation) {
   function create(label, documentation) {
    return documentation ? {
     label: label,
     documentation: documentation
    } : {
     label: label
    };
   }
   ParameterInformation.create = create;
  })(ParameterInformation || (ParameterInformation = {}));
  var SignatureInformation;
  (function(SignatureInformation) {
   function create(label, documentation, ...parameters) {
    const result = {
     label: label
    };
    if (Is.defined(documentation)) {
     result.documentation = documentation;
    }
    if (Is.defined(parameters)) {
     result.parameters = parameters;
    } else {
     result.parameters = [];
    }
    return result;
   }
   SignatureInformation.create = create;
  })(SignatureInformation || (SignatureInformation = {}));
  var DocumentHighlightKind;
  (function(DocumentHighlightKind) {
   DocumentHighlightKind.Text = 1;
   DocumentHighlightKind.Read = 2;
   DocumentHighlightKind.Write = 3;
  })(DocumentHighlightKind || (DocumentHighlightKind = {}));
  var DocumentHighlight;
  (function(DocumentHighlight) {
   function create(range, kind) {
    const result = {
     range: range
    };
    if (Is.number(kind)) {
     result.kind = kind;
    }
    return result;
   }
   DocumentHighlight.create = create;
  })(DocumentHighlight || (DocumentHighlight = {}));
  var SymbolKind;
  (function(SymbolKind) {
   SymbolKind.File = 1;
   SymbolKind.Module = 2;
   SymbolKind.Namespace = 3;
   SymbolKind.Package = 4;
   SymbolKind.Class = 5;
   SymbolKind.Method = 6;
   SymbolKind.Property = 7;
   SymbolKind.Field = 8;
   SymbolKind.Constructor = 9;
   SymbolKind.Enum = 10;
   SymbolKind.Interface = 11;
   SymbolKind.Function = 12;
   SymbolKind.Variable = 13;
   SymbolKind.Constant = 14;
   SymbolKind.String = 15;
   SymbolKind.Number = 16;
   SymbolKind.Boolean = 17;
   SymbolKind.Array = 18;
   SymbolKind.Object = 19;
   SymbolKind.Key = 20;
   SymbolKind.Null = 21;
   SymbolKind.EnumMember = 22;
   SymbolKind.Struct = 23;
   SymbolKind.Event = 24;
   SymbolKind.Operator = 25;
   SymbolKind.TypeParameter = 26;
  })(SymbolKind || (SymbolKind = {}));
  var SymbolTag;
  (function(SymbolTag) {
   SymbolTag.Deprecated = 1;
  })(SymbolTag || (SymbolTag = {}));
  var SymbolInformation;
  (function(SymbolInformation) {
   function create(name, kind, range, uri, containerName) {
    const result = {
     name: name,
     kind: kind,
     location: {
      uri: uri,
      range: range
     }
    };
    if (containerName) {
     result.containerName = containerName;
    }
    return result;
   }
   SymbolInformation.create = create;
  })(SymbolInformation || (SymbolInformation = {}));
  var WorkspaceSymbol;
  (function(WorkspaceSymbol) {
   function create(name, kind, uri, range) {
    return range !== undefined ? {
     name: name,
     kind: kind,
     location: {
      uri: uri,
      range: range
     }
    } : {
     name: name,
     kind: kind,
     location: {
      uri: uri
     }
    };
   }
   WorkspaceSymbol.create = create;
  })(WorkspaceSymbol || (WorkspaceSymbol = {}));
  var DocumentSymbol;
  (function(DocumentSymbol) {
   function create(name, detail, kind, range, selectionRange, children) {
    const result = {
     name: name,
     detail: detail,
     kind: kind,
     range: range,
     selectionRange: selectionRange
    };
    if (children !== undefined) {
     result.children = children;
    }
    return result;
   }
   DocumentSymbol.create = create;
   function is(value) {
    const candidate = value;
    return candidate && Is.string(candidate.name) && Is.number(candidate.kind) && Range.is(candidate.range) && Range.is(candidate.selectionRange) && (candidate.detail === undefined || Is.string(candidate.detail)) && (candidate.deprecated === undefined || Is.boolean(candidate.deprecated)) && (candidate.children === undefined || Array.isArray(candidate.children)) && (candidate.tags === undefined || Array.isArray(candidate.tags));
   }
   DocumentSymbol.is = is;
  })(DocumentSymbol || (DocumentSymbol = {}));
  var CodeActionKind;
  (function(CodeActionKind) {
   CodeActionKind.Empty = "";
   CodeActionKind.QuickFix = "quickfix";
   CodeActionKind.Refactor = "refactor";
   CodeActionKind.RefactorExtract = "refactor.extract";
   CodeActionKind.RefactorInline = "refactor.inline";
   CodeActionKind.RefactorMove = "refactor.move";
   CodeActionKind.RefactorRewrite = "refactor.rewrite";
   CodeActionKind.Source = "source";
   CodeActionKind.SourceOrganizeImports = "source.organizeImports";
   CodeActionKind.SourceFixAll = "source.fixAll";
   CodeActionKind.Notebook = "notebook";
  })(CodeActionKind || (CodeActionKind = {}));
  var CodeActionTriggerKind;
  (function(CodeActionTriggerKind) {
   CodeActionTriggerKind.Invoked = 1;
   CodeActionTriggerKind.Automatic = 2;
  })(CodeActionTriggerKind || (CodeActionTriggerKind = {}));
  var CodeActionContext;
  (function(CodeActionContext) {
   function create(diagnostics, only, triggerKind) {
    const result = {
     diagnostics: diagnostics
    };
    if (only !== undefined && only !== null) {
     result.only = only;
    }
    if (triggerKind !== undefined && triggerKind !== null) {
     result.triggerKind = triggerKind;
    }
    return result;
   }
   CodeActionContext.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is) && (candidate.only === undefined || Is.typedArray(candidate.only, Is.string)) && (candidate.triggerKind === undefined || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
   }
   CodeActionContext.is = is;
  })(CodeActionContext || (CodeActionContext = {}));
  var CodeActionTag;
  (function(CodeActionTag) {
   CodeActionTag.LLMGenerated = 1;
   function is(value) {
    return Is.defined(value) && value === CodeActionTag.LLMGenerated;
   }
   CodeActionTag.is = is;
  })(CodeActionTag || (CodeActionTag = {}));
  var CodeAction;
  (function(CodeAction) {
   function create(title, kindOrCommandOrEdit, kind) {
    const result = {
     title: title
    };
    let checkKind = true;
    if (typeof kindOrCommandOrEdit === "string") {
     checkKind = false;
     result.kind = kindOrCommandOrEdit;
    } else if (Command.is(kindOrCommandOrEdit)) {
     result.command = kindOrCommandOrEdit;
    } else {
     result.edit = kindOrCommandOrEdit;
    }
    if (checkKind && kind !== undefined) {
     result.kind = kind;
    }
    return result;
   }
   CodeAction.create = create;
   function is(value) {
    const candidate = value;
    return candidate && Is.string(candidate.title) && (candidate.diagnostics === undefined || Is.typedArray(candidate.diagnostics, Diagnostic.is)) && (candidate.kind === undefined || Is.string(candidate.kind)) && (candidate.edit !== undefined || candidate.command !== undefined) && (candidate.command === undefined || Command.is(candidate.command)) && (candidate.isPreferred === undefined || Is.boolean(candidate.isPreferred)) && (candidate.edit === undefined || WorkspaceEdit.is(candidate.edit)) && (candidate.tags === undefined || Is.typedArray(candidate.tags, CodeActionTag.is));
   }
   CodeAction.is = is;
  })(CodeAction || (CodeAction = {}));
  var CodeLens;
  (function(CodeLens) {
   function create(range, data) {
    const result = {
     range: range
    };
    if (Is.defined(data)) {
     result.data = data;
    }
    return result;
   }
   CodeLens.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
   }
   CodeLens.is = is;
  })(CodeLens || (CodeLens = {}));
  var FormattingOptions;
  (function(FormattingOptions) {
   function create(tabSize, insertSpaces) {
    return {
     tabSize: tabSize,
     insertSpaces: insertSpaces
    };
   }
   FormattingOptions.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
   }
   FormattingOptions.is = is;
  })(FormattingOptions || (FormattingOptions = {}));
  var DocumentLink;
  (function(DocumentLink) {
   function create(range, target, data) {
    return {
     range: range,
     target: target,
     data: data
    };
   }
   DocumentLink.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
   }
   DocumentLink.is = is;
  })(DocumentLink || (DocumentLink = {}));
  var SelectionRange;
  (function(SelectionRange) {
   function create(range, parent) {
    return {
     range: range,
     parent: parent
    };
   }
   SelectionRange.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === undefined || SelectionRange.is(candidate.parent));
   }
   SelectionRange.is = is;
  })(SelectionRange || (SelectionRange = {}));
  var SemanticTokenTypes;
  (function(SemanticTokenTypes) {
   SemanticTokenTypes["namespace"] = "namespace";
   SemanticTokenTypes["type"] = "type";
   SemanticTokenTypes["class"] = "class";
   SemanticTokenTypes["enum"] = "enum";
   SemanticTokenTypes["interface"] = "interface";
   SemanticTokenTypes["struct"] = "struct";
   SemanticTokenTypes["typeParameter"] = "typeParameter";
   SemanticTokenTypes["parameter"] = "parameter";
   SemanticTokenTypes["variable"] = "variable";
   SemanticTokenTypes["property"] = "property";
   SemanticTokenTypes["enumMember"] = "enumMember";
   SemanticTokenTypes["event"] = "event";
   SemanticTokenTypes["function"] = "function";
   SemanticTokenTypes["method"] = "method";
   SemanticTokenTypes["macro"] = "macro";
   SemanticTokenTypes["keyword"] = "keyword";
   SemanticTokenTypes["modifier"] = "modifier";
   SemanticTokenTypes["comment"] = "comment";
   SemanticTokenTypes["string"] = "string";
   SemanticTokenTypes["number"] = "number";
   SemanticTokenTypes["regexp"] = "regexp";
   SemanticTokenTypes["operator"] = "operator";
   SemanticTokenTypes["decorator"] = "decorator";
   SemanticTokenTypes["label"] = "label";
  })(SemanticTokenTypes || (SemanticTokenTypes = {}));
  var SemanticTokenModifiers;
  (function(SemanticTokenModifiers) {
   SemanticTokenModifiers["declaration"] = "declaration";
   SemanticTokenModifiers["definition"] = "definition";
   SemanticTokenModifiers["readonly"] = "readonly";
   SemanticTokenModifiers["static"] = "static";
   SemanticTokenModifiers["deprecated"] = "deprecated";
   SemanticTokenModifiers["abstract"] = "abstract";
   SemanticTokenModifiers["async"] = "async";
   SemanticTokenModifiers["modification"] = "modification";
   SemanticTokenModifiers["documentation"] = "documentation";
   SemanticTokenModifiers["defaultLibrary"] = "defaultLibrary";
  })(SemanticTokenModifiers || (SemanticTokenModifiers = {}));
  var SemanticTokens;
  (function(SemanticTokens) {
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && (candidate.resultId === undefined || typeof candidate.resultId === "string") && Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === "number");
   }
   SemanticTokens.is = is;
  })(SemanticTokens || (SemanticTokens = {}));
  var InlineValueText;
  (function(InlineValueText) {
   function create(range, text) {
    return {
     range: range,
     text: text
    };
   }
   InlineValueText.create = create;
   function is(value) {
    const candidate = value;
    return candidate !== undefined && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
   }
   InlineValueText.is = is;
  })(InlineValueText || (InlineValueText = {}));
  var InlineValueVariableLookup;
  (function(InlineValueVariableLookup) {
   function create(range, variableName, caseSensitiveLookup) {
    return {
     range: range,
     variableName: variableName,
     caseSensitiveLookup: caseSensitiveLookup
    };
   }
   InlineValueVariableLookup.create = create;
   function is(value) {
    const candidate = value;
    return candidate !== undefined && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === undefined);
   }
   InlineValueVariableLookup.is = is;
  })(InlineValueVariableLookup || (InlineValueVariableLookup = {}));
  var InlineValueEvaluatableExpression;
  (function(InlineValueEvaluatableExpression) {
   function create(range, expression) {
    return {
     range: range,
     expression: expression
    };
   }
   InlineValueEvaluatableExpression.create = create;
   function is(value) {
    const candidate = value;
    return candidate !== undefined && candidate !== null && Range.is(candidate.range) && (Is.string(candidate.expression) || candidate.expression === undefined);
   }
   InlineValueEvaluatableExpression.is = is;
  })(InlineValueEvaluatableExpression || (InlineValueEvaluatableExpression = {}));
  var InlineValueContext;
  (function(InlineValueContext) {
   function create(frameId, stoppedLocation) {
    return {
     frameId: frameId,
     stoppedLocation: stoppedLocation
    };
   }
   InlineValueContext.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Range.is(value.stoppedLocation);
   }
   InlineValueContext.is = is;
  })(InlineValueContext || (InlineValueContext = {}));
  var InlayHintKind;
  (function(InlayHintKind) {
   InlayHintKind.Type = 1;
   InlayHintKind.Parameter = 2;
   function is(value) {
    return value === 1 || value === 2;
   }
   InlayHintKind.is = is;
  })(InlayHintKind || (InlayHintKind = {}));
  var InlayHintLabelPart;
  (function(InlayHintLabelPart) {
   function create(value) {
    return {
     value: value
    };
   }
   InlayHintLabelPart.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && (candidate.tooltip === undefined || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.location === undefined || Location.is(candidate.location)) && (candidate.command === undefined || Command.is(candidate.command));
   }
   InlayHintLabelPart.is = is;
  })(InlayHintLabelPart || (InlayHintLabelPart = {}));
  var InlayHint;
  (function(InlayHint) {
   function create(position, label, kind) {
    const result = {
     position: position,
     label: label
    };
    if (kind !== undefined) {
     result.kind = kind;
    }
    return result;
   }
   InlayHint.create = create;
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && Position.is(candidate.position) && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is)) && (candidate.kind === undefined || InlayHintKind.is(candidate.kind)) && candidate.textEdits === undefined || Is.typedArray(candidate.textEdits, TextEdit.is) && (candidate.tooltip === undefined || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.paddingLeft === undefined || Is.boolean(candidate.paddingLeft)) && (candidate.paddingRight === undefined || Is.boolean(candidate.paddingRight));
   }
   InlayHint.is = is;
  })(InlayHint || (InlayHint = {}));
  var StringValue;
  (function(StringValue) {
   function createSnippet(value) {
    return {
     kind: "snippet",
     value: value
    };
   }
   StringValue.createSnippet = createSnippet;
   function isSnippet(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && candidate.kind === "snippet" && Is.string(candidate.value);
   }
   StringValue.isSnippet = isSnippet;
  })(StringValue || (StringValue = {}));
  var InlineCompletionItem;
  (function(InlineCompletionItem) {
   function create(insertText, filterText, range, command) {
    return {
     insertText: insertText,
     filterText: filterText,
     range: range,
     command: command
    };
   }
   InlineCompletionItem.create = create;
  })(InlineCompletionItem || (InlineCompletionItem = {}));
  var InlineCompletionList;
  (function(InlineCompletionList) {
   function create(items) {
    return {
     items: items
    };
   }
   InlineCompletionList.create = create;
  })(InlineCompletionList || (InlineCompletionList = {}));
  var InlineCompletionTriggerKind;
  (function(InlineCompletionTriggerKind) {
   InlineCompletionTriggerKind.Invoked = 1;
   InlineCompletionTriggerKind.Automatic = 2;
  })(InlineCompletionTriggerKind || (InlineCompletionTriggerKind = {}));
  var SelectedCompletionInfo;
  (function(SelectedCompletionInfo) {
   function create(range, text) {
    return {
     range: range,
     text: text
    };
   }
   SelectedCompletionInfo.create = create;
  })(SelectedCompletionInfo || (SelectedCompletionInfo = {}));
  var InlineCompletionContext;
  (function(InlineCompletionContext) {
   function create(triggerKind, selectedCompletionInfo) {
    return {
     triggerKind: triggerKind,
     selectedCompletionInfo: selectedCompletionInfo
    };
   }
   InlineCompletionContext.create = create;
  })(InlineCompletionContext || (InlineCompletionContext = {}));
  var WorkspaceFolder;
  (function(WorkspaceFolder) {
   function is(value) {
    const candidate = value;
    return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
   }
   WorkspaceFolder.is = is;
  })(WorkspaceFolder || (WorkspaceFolder = {}));
  const EOL = null && [ "\n", "\r\n", "\r" ];
  var TextDocument;
  (function(TextDocument) {
   function create(uri, languageId, version, content) {
    return new FullTextDocument(uri, languageId, version, content);
   }
   TextDocument.create = create;
   function is(value) {
    const candidate = value;
    return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
   }
   TextDocument.is = is;
   function applyEdits(document, edits) {
    let text = document.getText();
    const sortedEdits = mergeSort(edits, (a, b) => {
     const diff = a.range.start.line - b.range.start.line;
     if (diff === 0) {
      return a.range.start.character - b.range.start.character;
     }
     return diff;
    });
    let lastModifiedOffset = text.length;
    for (let i = sortedEdits.length - 1; i >= 0; i--) {
     const e = sortedEdits[i];
     const startOffset = document.offsetAt(e.range.start);
     const endOffset = document.offsetAt(e.range.end);
     if (endOffset <= lastModifiedOffset) {
      text = text.substring(0, startOffset) + e.newText + text.substring(endOffset, text.length);
     } else {
      throw new Error("Overlapping edit");
     }
     lastModifiedOffset = startOffset;
    }
    return text;
   }
   TextDocument.applyEdits = applyEdits;
   function mergeSort(data, compare) {
    if (data.length <= 1) {
     return data;
    }
    const p = data.length / 2 | 0;
    const left = data.slice(0, p);
    const right = data.slice(p);
    mergeSort(left, compare);
    mergeSort(right, compare);
    let leftIdx = 0;
    let rightIdx = 0;
    let i = 0;
    while (leftIdx < left.length && rightIdx < right.length) {
     const ret = compare(left[leftIdx], right[rightIdx]);
     if (ret <= 0) {
      data[i++] = left[leftIdx++];
     } else {
      data[i++] = right[rightIdx++];
     }
    }
    while (leftIdx < left.length) {
     data[i++] = left[leftIdx++];
    }
    while (rightIdx < right.length) {
     data[i++] = right[rightIdx++];
    }
    return data;
   }
  })(TextDocument || (TextDocument = {}));
  class FullTextDocument {
   constructor(uri, languageId, version, content) {
    this._uri = uri;
    this._languageId = languageId;
    this._version = version;
    this._content = content;
    this._lineOffsets = undefined;
   }
   get uri() {
    return this._uri;
   }
   get languageId() {
    return this._languageId;
   }
   get version() {
    return this._version;
   }
   getText(range) {
    if (range) {
     const start = this.offsetAt(range.start);
     const end = this.offsetAt(range.end);
     return this._content.substring(start, end);
    }
    return this._content;
   }
   update(event, version) {
    this._content = event.text;
    this._version = version;
    this._lineOffsets = undefined;
   }
   getLineOffsets() {
    if (this._lineOffsets === undefined) {
     const lineOffsets = [];
     const text = this._content;
     let isLineStart = true;
     for (let i = 0; i < text.length; i++) {
      if (isLineStart) {
       lineOffsets.push(i);
       isLineStart = false;
      }
      const ch = text.charAt(i);
      isLineStart = ch === "\r" || ch === "\n";
      if (ch === "\r" && i + 1 < text.length && text.charAt(i + 1) === "\n") {
       i++;
      }
     }
     if (isLineStart && text.length > 0) {
      lineOffsets.push(text.length);
     }
     this._lineOffsets = lineOffsets;
    }
    return this._lineOffsets;
   }
   positionAt(offset) {
    offset = Math.max(Math.min(offset, this._content.length), 0);
    const lineOffsets = this.getLineOffsets();
    let low = 0, high = lineOffsets.length;
    if (high === 0) {
     return Position.create(0, offset);
    }
    while (low < high) {
     const mid = Math.floor((low + high) / 2);
     if (lineOffsets[mid] > offset) {
      high = mid;
     } else {
      low = mid + 1;
     }
    }
    const line = low - 1;
    return Position.create(line, offset - lineOffsets[line]);
   }
   offsetAt(position) {
    const lineOffsets = this.getLineOffsets();
    if (position.line >= lineOffsets.length) {
     return this._content.length;
    } else if (position.line < 0) {
     return 0;
    }
    const lineOffset = lineOffsets[position.line];
    const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
    return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
   }
   get lineCount() {
    return this.getLineOffsets().length;
   }
  }
  var Is;
  (function(Is) {
   const toString = Object.prototype.toString;
   function defined(value) {
    return typeof value !== "undefined";
   }
   Is.defined = defined;
   function undefined(value) {
    return typeof value === "undefined";
   }
   Is.undefined = undefined;
   function boolean(value) {
    return value === true || value === false;
   }
   Is.boolean = boolean;
   function string(value) {
    return toString.call(value) === "[object String]";
   }
   Is.string = string;
   function number(value) {
    return toString.call(value) === "[object Number]";
   }
   Is.number = number;
   function numberRange(value, min, max) {
    return toString.call(value) === "[object Number]" && min <= value && value <= max;
   }
   Is.numberRange = numberRange;
   function integer(value) {
    return toString.call(value) === "[object Number]" && -2147483648 <= value && value <= 2147483647;
   }
   Is.integer = integer;
   function uinteger(value) {
    return toString.call(value) === "[object Number]" && 0 <= value && value <= 2147483647;
   }
   Is.uinteger = uinteger;
   function func(value) {
    return toString.call(value) === "[object Function]";
   }
   Is.func = func;
   function objectLiteral(value) {
    return value !== null && typeof value === "object";
   }
   Is.objectLiteral = objectLiteral;
   function typedArray(value, check) {
    return Array.isArray(value) && value.every(check);
   }
   Is.typedArray = typedArray;
  })(Is || (Is = {}));
  var expressiondata = __webpack_require__(1674);
  var sequence_token = __webpack_require__(1651);
  function getActionContext(uri, template, tokenPath) {
   const context = {
    uri: uri,
    template: template
   };
   if (!template) {
    return context;
   }
   if (template.runs?.using !== "composite") {
    return context;
   }
   const compositeRuns = template.runs;
   if (!compositeRuns.steps?.length) {
    return context;
   }
   let stepsSequence;
   let stepToken;
   for (const token of tokenPath) {
    const defKey = token.definition?.key;
    if (defKey === "composite-steps" && token instanceof SequenceToken) {
     stepsSequence = token;
    } else if ((defKey === "run-step" || defKey === "uses-step") && isMapping(token)) {
     stepToken = token;
    }
   }
   if (stepsSequence && stepToken) {
    context.step = findStep(compositeRuns.steps, stepsSequence, stepToken);
   }
   return context;
  }
  function findStep(steps, stepsSequence, stepToken) {
   let stepIndex = -1;
   for (let i = 0; i < stepsSequence.count; i++) {
    if (stepsSequence.get(i) === stepToken) {
     stepIndex = i;
     break;
    }
   }
   if (stepIndex === -1 || stepIndex >= steps.length) {
    return undefined;
   }
   return steps[stepIndex];
  }
  function action_context_getActionInputs(template) {
   return template?.inputs ?? [];
  }
  function action_context_getActionStepIdsBefore(context) {
   const template = context.template;
   if (!template || template.runs?.using !== "composite") {
    return [];
   }
   const compositeRuns = template.runs;
   const steps = compositeRuns.steps ?? [];
   const currentStep = context.step;
   const stepIds = [];
   for (const step of steps) {
    if (currentStep && step === currentStep) {
     break;
    }
    if (step.id) {
     stepIds.push(step.id);
    }
   }
   return stepIds;
  }
  const descriptions_min_namespaceObject = JSON.parse('{"$schema":"./descriptionsSchema.json","root":{"github":{"description":"Information about the workflow run. For more information, see [`github` context](https://docs.github.com/actions/learn-github-actions/contexts#github-context)."},"env":{"description":"Contains variables set in a workflow, job, or step. For more information, see [`env` context](https://docs.github.com/actions/learn-github-actions/contexts#env-context)."},"vars":{"description":"Contains variables set at the repository, organization, or environment levels. For more information, see [`vars` context](https://docs.github.com/actions/learn-github-actions/contexts#vars-context)."},"job":{"description":"Information about the currently running job. For more information, see [`job` context](https://docs.github.com/actions/learn-github-actions/contexts#job-context)."},"jobs":{"description":"For reusable workflows only, contains outputs of jobs from the reusable workflow. For more information, see [`jobs` context](https://docs.github.com/actions/learn-github-actions/contexts#jobs-context)."},"steps":{"description":"Information about the steps that have been run in the current job. For more information, see [`steps` context](https://docs.github.com/actions/learn-github-actions/contexts#steps-context)."},"runner":{"description":"Information about the runner that is running the current job. For more information, see [`runner` context](https://docs.github.com/actions/learn-github-actions/contexts#runner-context)."},"secrets":{"description":"Contains the names and values of secrets that are available to a workflow run. For more information, see [`secrets` context](https://docs.github.com/actions/learn-github-actions/contexts#secrets-context)."},"strategy":{"description":"Information about the matrix execution strategy for the current job. For more information, see [`strategy` context](https://docs.github.com/actions/learn-github-actions/contexts#strategy-context)."},"matrix":{"description":"Contains the matrix properties defined in the workflow that apply to the current job. For more information, see [`matrix` context](https://docs.github.com/actions/learn-github-actions/contexts#matrix-context)."},"needs":{"description":"Contains the outputs of all jobs that are defined as a dependency of the current job. For more information, see [`needs` context](https://docs.github.com/actions/learn-github-actions/contexts#needs-context)."},"inputs":{"description":"Contains the inputs of a reusable or manually triggered workflow. For more information, see [`inputs` context](https://docs.github.com/actions/learn-github-actions/contexts#inputs-context)."}},"functions":{"always":{"description":"Causes the step to always execute, and returns `true`, even when canceled. The `always` expression is best used at the step level or on tasks that you expect to run even when a job is canceled. For example, you can use `always` to send logs even when a job is canceled."},"cancelled":{"description":"Returns `true` if the workflow was canceled."},"failure":{"description":"Returns `true` when any previous step of a job fails. If you have a chain of dependent jobs, `failure()` returns `true` if any ancestor job fails."},"hashFiles":{"description":"Returns a single hash for the set of files that matches the `path` pattern. You can provide a single `path` pattern or multiple `path` patterns separated by commas. The `path` is relative to the `GITHUB_WORKSPACE` directory and can only include files inside of the `GITHUB_WORKSPACE`. This function calculates an individual SHA-256 hash for each matched file, and then uses those hashes to calculate a final SHA-256 hash for the set of files. If the `path` pattern does not match any files, this returns an empty string. For more information about SHA-256, see \\"[SHA-2](https://wikipedia.org/wiki/SHA-2).\\"\\n\\nYou can use pattern matching characters to match file names. Pattern matching is case-insensitive on Windows. For more information about supported pattern matching characters, see \\"[Workflow syntax for GitHub Actions](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#filter-pattern-cheat-sheet).\\""}},"github":{"action":{"description":"The name of the action currently running, or the [`id`](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstepsid) of a step. GitHub removes special characters, and uses the name `__run` when the current step runs a script without an `id`. If you use the same action more than once in the same job, the name will include a suffix with the sequence number with underscore before it. For example, the first script you run will have the name `__run`, and the second script will be named `__run_2`. Similarly, the second invocation of `actions/checkout` will be `actionscheckout2`."},"action_path":{"description":"The path where an action is located. This property is only supported in composite actions. You can use this path to access files located in the same repository as the action, for example by changing directories to the path: `cd ${{ github.action_path }}`."},"action_ref":{"description":"For a step executing an action, this is the ref of the action being executed. For example, `v2`."},"action_repository":{"description":"For a step executing an action, this is the owner and repository name of the action. For example, `actions/checkout`."},"action_status":{"description":"For a composite action, the current result of the composite action."},"actor":{"description":"The username of the user that triggered the initial workflow run. If the workflow run is a re-run, this value may differ from `github.triggering_actor`. Any workflow re-runs will use the privileges of `github.actor`, even if the actor initiating the re-run (`github.triggering_actor`) has different privileges."},"actor_id":{"description":"The account ID of the person or app that triggered the initial workflow run. For example, `1234567`. Note that this is different from the actor username.","versions":{"ghes":">=3.9","ghae":">=3.9"}},"api_url":{"description":"The URL of the GitHub REST API."},"base_ref":{"description":"The `base_ref` or target branch of the pull request in a workflow run. This property is only available when the event that triggers a workflow run is either `pull_request` or `pull_request_target`."},"env":{"description":"Path on the runner to the file that sets environment variables from workflow commands. This file is unique to the current step and is a different file for each step in a job. For more information, see \\"[Workflow commands for GitHub Actions](https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#setting-an-environment-variable).\\""},"event":{"description":"The full event webhook payload. You can access individual properties of the event using this context. This object is identical to the webhook payload of the event that triggered the workflow run, and is different for each event. The webhooks for each GitHub Actions event is linked in \\"[Events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\" For example, for a workflow run triggered by the [`push` event](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows#push), this object contains the contents of the [push webhook payload](https://docs.github.com/webhooks-and-events/webhooks/webhook-events-and-payloads#push)."},"event_name":{"description":"The name of the event that triggered the workflow run."},"event_path":{"description":"The path to the file on the runner that contains the full event webhook payload."},"graphql_url":{"description":"The URL of the GitHub GraphQL API."},"head_ref":{"description":"The `head_ref` or source branch of the pull request in a workflow run. This property is only available when the event that triggers a workflow run is either `pull_request` or `pull_request_target`."},"job":{"description":"The [`job_id`](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_id) of the current job.\\nNote: This context property is set by the Actions runner, and is only available within the execution `steps` of a job. Otherwise, the value of this property will be `null`."},"path":{"description":"Path on the runner to the file that sets system PATH variables from workflow commands. This file is unique to the current step and is a different file for each step in a job. For more information, see \\"[Workflow commands for GitHub Actions](https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-system-path).\\""},"ref":{"description":"The fully-formed ref of the branch or tag that triggered the workflow run. For workflows triggered by `push`, this is the branch or tag ref that was pushed. For workflows triggered by `pull_request`, this is the pull request merge branch. For workflows triggered by `release`, this is the release tag created. For other triggers, this is the branch or tag ref that triggered the workflow run. This is only set if a branch or tag is available for the event type. The ref given is fully-formed, meaning that for branches the format is `refs/heads/<branch_name>`, for pull requests it is `refs/pull/<pr_number>/merge`, and for tags it is `refs/tags/<tag_name>`. For example, `refs/heads/feature-branch-1`."},"ref_name":{"description":"The short ref name of the branch or tag that triggered the workflow run. This value matches the branch or tag name shown on GitHub. For example, `feature-branch-1`."},"ref_protected":{"description":"`true` if branch protections are configured for the ref that triggered the workflow run."},"ref_type":{"description":"The type of ref that triggered the workflow run. Valid values are `branch` or `tag`."},"repository":{"description":"The owner and repository name. For example, `octocat/Hello-World`."},"repository_id":{"description":"The ID of the repository. For example, `123456789`. Note that this is different from the repository name.","versions":{"ghes":">=3.9","ghae":">=3.9"}},"repository_owner":{"description":"The repository owner\'s username. For example, `octocat`."},"repository_owner_id":{"description":"The repository owner\'s account ID. For example, `1234567`. Note that this is different from the owner\'s name.","versions":{"ghes":">=3.9","ghae":">=3.9"}},"repositoryUrl":{"description":"The Git URL to the repository. For example, `git://github.com/octocat/hello-world.git`."},"retention_days":{"description":"The number of days that workflow run logs and artifacts are kept."},"run_id":{"description":"A unique number for each workflow run within a repository. This number does not change if you re-run the workflow run."},"run_number":{"description":"A unique number for each run of a particular workflow in a repository. This number begins at 1 for the workflow\'s first run, and increments with each new run. This number does not change if you re-run the workflow run."},"run_attempt":{"description":"A unique number for each attempt of a particular workflow run in a repository. This number begins at 1 for the workflow run\'s first attempt, and increments with each re-run."},"secret_source":{"description":"The source of a secret used in a workflow. Possible values are `None`, `Actions`, `Dependabot`, or `Codespaces`."},"server_url":{"description":"The URL of the GitHub server. For example: `https://github.com`."},"sha":{"description":"The commit SHA that triggered the workflow. The value of this commit SHA depends on the event that triggered the workflow. For more information, see \\"[Events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\" For example, `ffac537e6cbbf934b08745a378932722df287a53`."},"token":{"description":"A token to authenticate on behalf of the GitHub App installed on your repository. This is functionally equivalent to the `GITHUB_TOKEN` secret. For more information, see \\"[Automatic token authentication](https://docs.github.com/actions/security-guides/automatic-token-authentication).\\"\\nNote: This context property is set by the Actions runner, and is only available within the execution `steps` of a job. Otherwise, the value of this property will be `null`."},"triggering_actor":{"description":"The username of the user that initiated the workflow run. If the workflow run is a re-run, this value may differ from `github.actor`. Any workflow re-runs will use the privileges of `github.actor`, even if the actor initiating the re-run (`github.triggering_actor`) has different privileges."},"workflow":{"description":"The name of the workflow. If the workflow file doesn\'t specify a `name`, the value of this property is the full path of the workflow file in the repository."},"workflow_ref":{"description":"The ref path to the workflow. For example, `octocat/hello-world/.github/workflows/my-workflow.yml@refs/heads/my_branch`.","versions":{"ghes":">=3.9","ghae":">=3.9"}},"workflow_sha":{"description":"The commit SHA for the workflow file.","versions":{"ghes":">=3.9","ghae":">=3.9"}},"workspace":{"description":"The default working directory on the runner for steps, and the default location of your repository when using the [`checkout`](https://github.com/actions/checkout) action."}},"job":{"container":{"description":"Information about the job\'s container. For more information about containers, see \\"[Running jobs in a container](https://docs.github.com/actions/using-jobs/running-jobs-in-a-container).\\""},"container.id":{"description":"The ID of the container."},"container.network":{"description":"The ID of the container network. The runner creates the network used by all containers in a job."},"services":{"description":"The service containers created for a job. For more information about service containers, see \\"[Using service containers](https://docs.github.com/actions/using-containerized-services/about-service-containers).\\""},"services.<service_id>.id":{"description":"The ID of the service container."},"services.<service_id>.network":{"description":"The ID of the service container network. The runner creates the network used by all containers in a job."},"services.<service_id>.ports":{"description":"The exposed ports of the service container."},"status":{"description":"The current status of the job. Possible values are `success`, `failure`, or `cancelled`."},"check_run_id":{"description":"The unique identifier of the check run for this job."},"workflow_file_path":{"description":"The path of the workflow file that contains the job. For example, `.github/workflows/my-workflow.yml`."},"workflow_ref":{"description":"The ref path to the workflow file that contains the job. For example, `octocat/hello-world/.github/workflows/my-workflow.yml@refs/heads/my_branch`."},"workflow_repository":{"description":"The owner and repository name of the workflow file that contains the job. For example, `octocat/Hello-World`."},"workflow_sha":{"description":"The commit SHA of the workflow file that contains the job."}},"secrets":{"GITHUB_TOKEN":{"description":"Automatically created token for each workflow run. For more information, see \\"[Automatic token authentication](https://docs.github.com/actions/security-guides/automatic-token-authentication).\\""}},"jobs":{"outputs":{"description":"The set of outputs of a job in a reusable workflow."},"result":{"description":"The result of a job in the reusable workflow. Possible values are `success`, `failure`, `cancelled`, or `skipped`."}},"steps":{"outputs":{"description":"The set of outputs defined for the step. For more information, see \\"[Metadata syntax for GitHub Actions](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputs-for-docker-container-and-javascript-actions).\\""},"conclusion":{"description":"The result of a completed step after [`continue-on-error`](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstepscontinue-on-error) is applied. Possible values are `success`, `failure`, `cancelled`, or `skipped`. When a `continue-on-error` step fails, the `outcome` is `failure`, but the final conclusion is `success`."},"outcome":{"description":"The result of a completed step before [`continue-on-error`](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstepscontinue-on-error) is applied. Possible values are `success`, `failure`, `cancelled`, or `skipped`. When a `continue-on-error` step fails, the `outcome` is `failure`, but the final conclusion is `success`."}},"runner":{"name":{"description":"The name of the runner executing the job."},"os":{"description":"The operating system of the runner executing the job. Possible values are `Linux`, `Windows`, or `macOS`."},"arch":{"description":"The architecture of the runner executing the job. Possible values are `X86`, `X64`, `ARM`, or `ARM64`."},"temp":{"description":"The path to a temporary directory on the runner. This directory is emptied at the beginning and end of each job. Note that files will not be removed if the runner\'s user account does not have permission to delete them."},"tool_cache":{"description":"The path to the directory containing preinstalled tools for GitHub-hosted runners. For more information, see \\"[About GitHub-hosted runners](https://docs.github.com/actions/reference/specifications-for-github-hosted-runners/#supported-software).\\""},"debug":{"description":"This is set only if [`ACTIONS_STEP_DEBUG`](https://docs.github.com/actions/monitoring-and-troubleshooting-workflows/enabling-debug-logging) is enabled, and always has the value of `\\"1\\"`. It can be useful as an indicator to enable additional debugging or verbose logging in your own job steps."},"environment":{"description":"The environment of the runner executing the job. Possible values are `github-hosted` for GitHub-hosted runners, or `self-hosted` for self-hosted runners."},"workspace":{"description":"The runner-specific working directory path for the job."}},"strategy":{"fail-fast":{"description":"When `true`, all in-progress jobs are canceled if any job in a matrix fails. For more information, see \\"[Workflow syntax for GitHub Actions](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstrategyfail-fast).\\""},"job-index":{"description":"The index of the current job in the matrix. **Note:** This number is a zero-based number. The first job\'s index in the matrix is `0`."},"job-total":{"description":"The total number of jobs in the matrix. **Note:** This number **is not** a zero-based number. For example, for a matrix with four jobs, the value of `job-total` is `4`."},"max-parallel":{"description":"The maximum number of jobs that can run simultaneously when using a matrix job strategy. For more information, see \\"[Workflow syntax for GitHub Actions](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstrategymax-parallel).\\""}}}');
  const descriptions_RootContext = "root";
  const FunctionContext = "functions";
  function descriptions_getDescription(context, key) {
   return descriptions_min_namespaceObject[context]?.[key]?.description;
  }
  function getFunctionDescription(name) {
   return descriptions_getDescription(FunctionContext, name);
  }
  function getEnvContext(workflowContext) {
   const d = new dist.JS;
   if (workflowContext.step && "env" in workflowContext.step && workflowContext.step.env) {
    envContext(workflowContext.step.env, d);
   }
   if (workflowContext.job && workflowContext.job.env) {
    envContext(workflowContext.job.env, d);
   }
   if (workflowContext.template && workflowContext.template.env) {
    const wfEnv = workflowContext.template.env.assertMapping("workflow env");
    envContext(wfEnv, d);
   }
   return d;
  }
  function envContext(envMap, d) {
   for (const env of envMap) {
    if (!(0, workflow_parser_dist.Kg)(env.key)) {
     continue;
    }
    const value = (0, workflow_parser_dist.jn)(env.value) ? new dist.p.uQ(env.value.toDisplayString()) : new dist.p.Uv;
    d.add(env.key.value, value);
   }
  }
  const objects_min_namespaceObject = JSON.parse('[{"name":"action"},{"name":"enterprise","description":"An enterprise on GitHub. Webhook payloads contain the `enterprise` property when the webhook is configured\\non an enterprise account or an organization that\'s part of an enterprise account. For more information,\\nsee \\"[About enterprise accounts](https://docs.github.com/admin/overview/about-enterprise-accounts).\\"","childParamsGroups":[{"name":"description","description":"A short description of the enterprise."},{"name":"html_url"},{"name":"website_url","description":"The enterprise\'s website URL."},{"name":"id","description":"Unique identifier of the enterprise"},{"name":"node_id"},{"name":"name","description":"The name of the enterprise."},{"name":"slug","description":"The slug url identifier for the enterprise."},{"name":"created_at"},{"name":"updated_at"},{"name":"avatar_url"}]},{"name":"installation","description":"The GitHub App installation. Webhook payloads contain the `installation` property when the event is configured\\nfor and sent to a GitHub App. For more information,\\nsee \\"[Using webhooks with GitHub Apps](https://docs.github.com/apps/creating-github-apps/registering-a-github-app/using-webhooks-with-github-apps).\\"","childParamsGroups":[{"name":"id","description":"The ID of the installation."},{"name":"node_id","description":"The global node ID of the installation."}]},{"name":"organization","description":"A GitHub organization. Webhook payloads contain the `organization` property when the webhook is configured for an\\norganization, or when the event occurs from activity in a repository owned by an organization.","childParamsGroups":[{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"url"},{"name":"repos_url"},{"name":"events_url"},{"name":"hooks_url"},{"name":"issues_url"},{"name":"members_url"},{"name":"public_members_url"},{"name":"avatar_url"},{"name":"description"}]},{"name":"repository","description":"The repository on GitHub where the event occurred. Webhook payloads contain the `repository` property\\nwhen the event occurs from activity in a repository.","childParamsGroups":[{"name":"id","description":"Unique identifier of the repository"},{"name":"node_id"},{"name":"name","description":"The name of the repository."},{"name":"full_name"},{"name":"license","description":"License Simple","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"url"},{"name":"spdx_id"},{"name":"node_id"},{"name":"html_url"}]},{"name":"organization","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"forks"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"pull"},{"name":"triage"},{"name":"push"},{"name":"maintain"}]},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size","description":"The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"open_issues_count"},{"name":"is_template","description":"Whether this repository acts as a template that can be used to generate new repositories."},{"name":"topics"},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_pages"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"archived","description":"Whether the repository is archived."},{"name":"disabled","description":"Returns whether or not this repository disabled."},{"name":"visibility","description":"The repository visibility: public, private, or internal."},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"template_repository","childParamsGroups":[{"name":"id"},{"name":"node_id"},{"name":"name"},{"name":"full_name"},{"name":"owner","childParamsGroups":[{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"}]},{"name":"private"},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size"},{"name":"default_branch"},{"name":"open_issues_count"},{"name":"is_template"},{"name":"topics"},{"name":"has_issues"},{"name":"has_projects"},{"name":"has_wiki"},{"name":"has_pages"},{"name":"has_downloads"},{"name":"archived"},{"name":"disabled"},{"name":"visibility"},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"push"},{"name":"triage"},{"name":"pull"}]},{"name":"allow_rebase_merge"},{"name":"temp_clone_token"},{"name":"allow_squash_merge"},{"name":"allow_auto_merge"},{"name":"delete_branch_on_merge"},{"name":"allow_update_branch"},{"name":"use_squash_pr_title_as_default"},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit"},{"name":"subscribers_count"},{"name":"network_count"}]},{"name":"temp_clone_token"},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_auto_merge","description":"Whether to allow Auto-merge to be used on pull requests."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"allow_update_branch","description":"Whether or not a pull request head branch that is behind its base branch can always be updated even if it is not required to be up to date before merging."},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_forking","description":"Whether to allow forking this repo"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"},{"name":"subscribers_count"},{"name":"network_count"},{"name":"open_issues"},{"name":"watchers"},{"name":"master_branch"},{"name":"starred_at"},{"name":"anonymous_access_enabled","description":"Whether anonymous git access is enabled for this repository"}]},{"name":"rule","description":"The branch protection rule. Includes a `name` and all the [branch protection settings](https://docs.github.com/github/administering-a-repository/defining-the-mergeability-of-pull-requests/about-protected-branches#about-branch-protection-settings) applied to branches that match the name. Binary settings are boolean. Multi-level configurations are one of `off`, `non_admins`, or `everyone`. Actor and build lists are arrays of strings.","childParamsGroups":[{"name":"admin_enforced"},{"name":"allow_deletions_enforcement_level"},{"name":"allow_force_pushes_enforcement_level"},{"name":"authorized_actor_names"},{"name":"authorized_actors_only"},{"name":"authorized_dismissal_actors_only"},{"name":"create_protected"},{"name":"created_at"},{"name":"dismiss_stale_reviews_on_push"},{"name":"id"},{"name":"ignore_approvals_from_contributors"},{"name":"linear_history_requirement_enforcement_level"},{"name":"lock_branch_enforcement_level","description":"The enforcement level of the branch lock setting. `off` means the branch is not locked, `non_admins` means the branch is read-only for non_admins, and `everyone` means the branch is read-only for everyone."},{"name":"lock_allows_fork_sync","description":"Whether users can pull changes from upstream when the branch is locked. Set to `true` to allow users to pull changes from upstream when the branch is locked. This setting is only applicable for forks."},{"name":"merge_queue_enforcement_level"},{"name":"name"},{"name":"pull_request_reviews_enforcement_level"},{"name":"repository_id"},{"name":"require_code_owner_review"},{"name":"require_last_push_approval","description":"Whether the most recent push must be approved by someone other than the person who pushed it"},{"name":"required_approving_review_count"},{"name":"required_conversation_resolution_level"},{"name":"required_deployments_enforcement_level"},{"name":"required_status_checks"},{"name":"required_status_checks_enforcement_level"},{"name":"signature_requirement_enforcement_level"},{"name":"strict_required_status_checks_policy"},{"name":"updated_at"}]},{"name":"sender","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"check_run","description":"A check performed on the code of a given code change","childParamsGroups":[{"name":"app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"check_suite","description":"A suite of checks performed on the code of a given code change","childParamsGroups":[{"name":"after"},{"name":"app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"before"},{"name":"conclusion"},{"name":"created_at"},{"name":"head_branch"},{"name":"head_sha","description":"The SHA of the head commit that is being checked."},{"name":"id"},{"name":"node_id"},{"name":"pull_requests","childParamsGroups":[{"name":"id"},{"name":"number"},{"name":"url"},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"sha"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"url"},{"name":"name"}]}]},{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"sha"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"url"},{"name":"name"}]}]}]},{"name":"repository","description":"Minimal Repository","childParamsGroups":[{"name":"id"},{"name":"node_id"},{"name":"name"},{"name":"full_name"},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"private"},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size","description":"The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0."},{"name":"default_branch"},{"name":"open_issues_count"},{"name":"is_template"},{"name":"topics"},{"name":"has_issues"},{"name":"has_projects"},{"name":"has_wiki"},{"name":"has_pages"},{"name":"has_downloads"},{"name":"has_discussions"},{"name":"has_pull_requests"},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"archived"},{"name":"disabled"},{"name":"visibility"},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"push"},{"name":"triage"},{"name":"pull"}]},{"name":"role_name"},{"name":"temp_clone_token"},{"name":"delete_branch_on_merge"},{"name":"subscribers_count"},{"name":"network_count"},{"name":"code_of_conduct","description":"Code Of Conduct","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"url"},{"name":"body"},{"name":"html_url"}]},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"spdx_id"},{"name":"url"},{"name":"node_id"}]},{"name":"forks"},{"name":"open_issues"},{"name":"watchers"},{"name":"allow_forking"},{"name":"web_commit_signoff_required"},{"name":"security_and_analysis","childParamsGroups":[{"name":"advanced_security","description":"Enable or disable GitHub Advanced Security for the repository.\\n\\nFor standalone Code Scanning or Secret Protection products, this parameter cannot be used.\\n","childParamsGroups":[{"name":"status"}]},{"name":"code_security","childParamsGroups":[{"name":"status"}]},{"name":"dependabot_security_updates","description":"Enable or disable Dependabot security updates for the repository.","childParamsGroups":[{"name":"status","description":"The enablement status of Dependabot security updates for the repository."}]},{"name":"secret_scanning","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_push_protection","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_non_provider_patterns","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_ai_detection","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_delegated_alert_dismissal","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_delegated_bypass","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_delegated_bypass_options","childParamsGroups":[{"name":"reviewers","description":"The bypass reviewers for secret scanning delegated bypass","childParamsGroups":[{"name":"reviewer_id","description":"The ID of the team or role selected as a bypass reviewer"},{"name":"reviewer_type","description":"The type of the bypass reviewer"},{"name":"mode","description":"The bypass mode for the reviewer"}]}]}]},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."}]},{"name":"status"},{"name":"updated_at"},{"name":"url"}]},{"name":"completed_at"},{"name":"conclusion"},{"name":"deployment","description":"A deployment created as the result of an Actions check run from a workflow that references an environment","childParamsGroups":[{"name":"url"},{"name":"id","description":"Unique identifier of the deployment"},{"name":"node_id"},{"name":"task","description":"Parameter to specify a task to execute"},{"name":"original_environment"},{"name":"environment","description":"Name for the target deployment environment."},{"name":"description"},{"name":"created_at"},{"name":"updated_at"},{"name":"statuses_url"},{"name":"repository_url"},{"name":"transient_environment","description":"Specifies if the given environment is will no longer exist at some point in the future. Default: false."},{"name":"production_environment","description":"Specifies if the given environment is one that end-users directly interact with. Default: false."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]}]},{"name":"details_url"},{"name":"external_id"},{"name":"head_sha","description":"The SHA of the commit that is being checked."},{"name":"html_url"},{"name":"id","description":"The id of the check."},{"name":"name","description":"The name of the check."},{"name":"node_id"},{"name":"output","childParamsGroups":[{"name":"annotations_count"},{"name":"annotations_url"},{"name":"summary"},{"name":"text"},{"name":"title"}]},{"name":"pull_requests","childParamsGroups":[{"name":"id"},{"name":"number"},{"name":"url"},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"sha"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"url"},{"name":"name"}]}]},{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"sha"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"url"},{"name":"name"}]}]}]},{"name":"started_at"},{"name":"status","description":"The phase of the lifecycle that the check is currently in."},{"name":"url"}]},{"name":"pusher_type","description":"The pusher type for the event. Can be either `user` or a deploy key."},{"name":"ref","description":"The [`git ref`](https://docs.github.com/rest/git/refs#get-a-reference) resource."},{"name":"deployment","description":"The [deployment](https://docs.github.com/rest/deployments/deployments#list-deployments).","childParamsGroups":[{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"environment"},{"name":"id"},{"name":"node_id"},{"name":"original_environment"},{"name":"payload","description":""},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"production_environment"},{"name":"ref"},{"name":"repository_url"},{"name":"sha"},{"name":"statuses_url"},{"name":"task"},{"name":"transient_environment"},{"name":"updated_at"},{"name":"url"}]},{"name":"workflow","childParamsGroups":[{"name":"badge_url"},{"name":"created_at"},{"name":"html_url"},{"name":"id"},{"name":"name"},{"name":"node_id"},{"name":"path"},{"name":"state"},{"name":"updated_at"},{"name":"url"}]},{"name":"workflow_run","childParamsGroups":[{"name":"actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"artifacts_url"},{"name":"cancel_url"},{"name":"check_suite_id"},{"name":"check_suite_node_id"},{"name":"check_suite_url"},{"name":"conclusion"},{"name":"created_at"},{"name":"display_title"},{"name":"event"},{"name":"head_branch"},{"name":"head_commit"},{"name":"head_repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name"},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"private"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"jobs_url"},{"name":"logs_url"},{"name":"name"},{"name":"node_id"},{"name":"path"},{"name":"previous_attempt_url"},{"name":"pull_requests","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"referenced_workflows","childParamsGroups":[{"name":"path"},{"name":"ref"},{"name":"sha"}]},{"name":"repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name"},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"private"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"rerun_url"},{"name":"run_attempt"},{"name":"run_number"},{"name":"run_started_at"},{"name":"status"},{"name":"triggering_actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"updated_at"},{"name":"url"},{"name":"workflow_id"},{"name":"workflow_url"}]},{"name":"discussion","description":"A Discussion in a repository.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"answer_chosen_at"},{"name":"answer_chosen_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"answer_html_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body"},{"name":"category","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"emoji"},{"name":"id"},{"name":"is_answerable"},{"name":"name"},{"name":"node_id"},{"name":"repository_id"},{"name":"slug"},{"name":"updated_at"}]},{"name":"comments"},{"name":"created_at"},{"name":"html_url"},{"name":"id"},{"name":"locked"},{"name":"node_id"},{"name":"number"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state","description":"The current state of the discussion.\\n`converting` means that the discussion is being converted from an issue.\\n`transferring` means that the discussion is being transferred from another repository."},{"name":"state_reason","description":"The reason for the current state"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"labels","childParamsGroups":[{"name":"id","description":"Unique identifier for the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"},{"name":"name","description":"The name of the label."},{"name":"description","description":"Optional description of the label, such as its purpose."},{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default","description":"Whether this label comes by default in a new repository."}]}]},{"name":"label","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"comment","childParamsGroups":[{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body"},{"name":"child_comment_count"},{"name":"created_at"},{"name":"discussion_id"},{"name":"html_url"},{"name":"id"},{"name":"node_id"},{"name":"parent_id"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees"},{"name":"author_association"},{"name":"body"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone"},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]}]},{"name":"comment","description":"The [comment](https://docs.github.com/rest/issues/comments#get-an-issue-comment) itself.","childParamsGroups":[{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue comment"},{"name":"created_at"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the issue comment"},{"name":"issue_url"},{"name":"node_id"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue comment"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"changes","description":"The changes to the comment.","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body."}]}]},{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"team_discussions"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees"},{"name":"author_association"},{"name":"body"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone"},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"action","description":"The action that was performed."},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"title","description":"Title of the issue"},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"changes","childParamsGroups":[{"name":"note","childParamsGroups":[{"name":"from"}]}]},{"name":"project_card","childParamsGroups":[{"name":"after_id"},{"name":"archived","description":"Whether or not the card is archived"},{"name":"column_id"},{"name":"column_url"},{"name":"content_url"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"id","description":"The project card\'s ID"},{"name":"node_id"},{"name":"note"},{"name":"project_url"},{"name":"updated_at"},{"name":"url"}]},{"name":"project","childParamsGroups":[{"name":"body","description":"Body of the project"},{"name":"columns_url"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"html_url"},{"name":"id"},{"name":"name","description":"Name of the project"},{"name":"node_id"},{"name":"number"},{"name":"owner_url"},{"name":"state","description":"State of the project; either \'open\' or \'closed\'"},{"name":"updated_at"},{"name":"url"}]},{"name":"project_column","childParamsGroups":[{"name":"after_id"},{"name":"cards_url"},{"name":"created_at"},{"name":"id","description":"The unique identifier of the project column"},{"name":"name","description":"Name of the project column"},{"name":"node_id"},{"name":"project_url"},{"name":"updated_at"},{"name":"url"}]},{"name":"projects_v2","description":"A projects v2 project","childParamsGroups":[{"name":"id","description":"The unique identifier of the project."},{"name":"node_id","description":"The node ID of the project."},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"title","description":"The project title."},{"name":"description","description":"A short description of the project."},{"name":"public","description":"Whether the project is visible to anyone with access to the owner."},{"name":"closed_at","description":"The time when the project was closed."},{"name":"created_at","description":"The time when the project was created."},{"name":"updated_at","description":"The time when the project was last updated."},{"name":"number","description":"The project number."},{"name":"short_description","description":"A concise summary of the project."},{"name":"deleted_at","description":"The time when the project was deleted."},{"name":"deleted_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"state","description":"The current state of the project."},{"name":"latest_status_update","description":"An status update belonging to a project","childParamsGroups":[{"name":"id","description":"The unique identifier of the status update."},{"name":"node_id","description":"The node ID of the status update."},{"name":"project_node_id","description":"The node ID of the project that this status update belongs to."},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at","description":"The time when the status update was created."},{"name":"updated_at","description":"The time when the status update was last updated."},{"name":"status","description":"The current status."},{"name":"start_date","description":"The start date of the period covered by the update."},{"name":"target_date","description":"The target date associated with the update."},{"name":"body","description":"Body of the status update"}]},{"name":"is_template","description":"Whether this project is a template"}]},{"name":"changes","childParamsGroups":[{"name":"archived_at","childParamsGroups":[{"name":"from"},{"name":"to"}]}]},{"name":"projects_v2_item","description":"An item belonging to a project","childParamsGroups":[{"name":"id","description":"The unique identifier of the project item."},{"name":"node_id","description":"The node ID of the project item."},{"name":"project_node_id","description":"The node ID of the project that contains this item."},{"name":"content_node_id","description":"The node ID of the content represented by this item."},{"name":"content_type","description":"The type of content tracked in a project item"},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at","description":"The time when the item was created."},{"name":"updated_at","description":"The time when the item was last updated."},{"name":"archived_at","description":"The time when the item was archived."}]},{"name":"number","description":"The pull request number."},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"additions"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"changed_files"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"commits"},{"name":"commits_url"},{"name":"created_at"},{"name":"deletions"},{"name":"diff_url"},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"merge_commit_sha"},{"name":"mergeable"},{"name":"mergeable_state"},{"name":"merged"},{"name":"merged_at"},{"name":"merged_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"patch_url"},{"name":"rebaseable"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"statuses_url"},{"name":"title","description":"The title of the pull request."},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"number"},{"name":"reason"},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"additions"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"changed_files"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"commits"},{"name":"commits_url"},{"name":"created_at"},{"name":"deletions"},{"name":"diff_url"},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"merge_commit_sha"},{"name":"mergeable"},{"name":"mergeable_state"},{"name":"merged"},{"name":"merged_at"},{"name":"merged_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"patch_url"},{"name":"rebaseable"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"statuses_url"},{"name":"title","description":"The title of the pull request."},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"pull_request","description":"Pull requests let you tell others about changes you\'ve pushed to a repository on GitHub. Once a pull request is sent, interested parties can review the set of changes, discuss potential modifications, and even push follow-up commits if necessary.","childParamsGroups":[{"name":"url"},{"name":"id"},{"name":"node_id"},{"name":"html_url"},{"name":"diff_url"},{"name":"patch_url"},{"name":"issue_url"},{"name":"commits_url"},{"name":"review_comments_url"},{"name":"review_comment_url"},{"name":"comments_url"},{"name":"statuses_url"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"locked"},{"name":"title","description":"The title of the pull request."},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"body"},{"name":"labels","childParamsGroups":[{"name":"id"},{"name":"node_id"},{"name":"url"},{"name":"name"},{"name":"description"},{"name":"color"},{"name":"default"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"url"},{"name":"html_url"},{"name":"labels_url"},{"name":"id"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"description"},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"open_issues"},{"name":"closed_issues"},{"name":"created_at"},{"name":"updated_at"},{"name":"closed_at"},{"name":"due_on"}]},{"name":"active_lock_reason"},{"name":"created_at"},{"name":"updated_at"},{"name":"closed_at"},{"name":"merged_at"},{"name":"merge_commit_sha"},{"name":"assignee","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"requested_reviewers","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"requested_teams","childParamsGroups":[{"name":"id","description":"Unique identifier of the team"},{"name":"node_id"},{"name":"url","description":"URL for the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"description","description":"Description of the team"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy","description":"The level of privacy this team should have"},{"name":"notification_setting","description":"The notification setting the team has set"},{"name":"html_url"},{"name":"repositories_url"},{"name":"slug"},{"name":"ldap_dn","description":"Distinguished Name (DN) that team maps to within LDAP environment"},{"name":"type","description":"The ownership type of the team"},{"name":"organization_id","description":"Unique identifier of the organization to which this team belongs"},{"name":"enterprise_id","description":"Unique identifier of the enterprise to which this team belongs"}]},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A repository on GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the repository"},{"name":"node_id"},{"name":"name","description":"The name of the repository."},{"name":"full_name"},{"name":"license","description":"License Simple","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"url"},{"name":"spdx_id"},{"name":"node_id"},{"name":"html_url"}]},{"name":"forks"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"pull"},{"name":"triage"},{"name":"push"},{"name":"maintain"}]},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size","description":"The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"open_issues_count"},{"name":"is_template","description":"Whether this repository acts as a template that can be used to generate new repositories."},{"name":"topics"},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_pages"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"archived","description":"Whether the repository is archived."},{"name":"disabled","description":"Returns whether or not this repository disabled."},{"name":"visibility","description":"The repository visibility: public, private, or internal."},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"temp_clone_token"},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_auto_merge","description":"Whether to allow Auto-merge to be used on pull requests."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"allow_update_branch","description":"Whether or not a pull request head branch that is behind its base branch can always be updated even if it is not required to be up to date before merging."},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_forking","description":"Whether to allow forking this repo"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"},{"name":"open_issues"},{"name":"watchers"},{"name":"master_branch"},{"name":"starred_at"},{"name":"anonymous_access_enabled","description":"Whether anonymous git access is enabled for this repository"},{"name":"code_search_index_status","description":"The status of the code search index for this repository","childParamsGroups":[{"name":"lexical_search_ok"},{"name":"lexical_commit_sha"}]}]},{"name":"sha"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A repository on GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the repository"},{"name":"node_id"},{"name":"name","description":"The name of the repository."},{"name":"full_name"},{"name":"license","description":"License Simple","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"url"},{"name":"spdx_id"},{"name":"node_id"},{"name":"html_url"}]},{"name":"forks"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"pull"},{"name":"triage"},{"name":"push"},{"name":"maintain"}]},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size","description":"The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"open_issues_count"},{"name":"is_template","description":"Whether this repository acts as a template that can be used to generate new repositories."},{"name":"topics"},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_pages"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"archived","description":"Whether the repository is archived."},{"name":"disabled","description":"Returns whether or not this repository disabled."},{"name":"visibility","description":"The repository visibility: public, private, or internal."},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"temp_clone_token"},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_auto_merge","description":"Whether to allow Auto-merge to be used on pull requests."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"allow_update_branch","description":"Whether or not a pull request head branch that is behind its base branch can always be updated even if it is not required to be up to date before merging."},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_forking","description":"Whether to allow forking this repo"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"},{"name":"open_issues"},{"name":"watchers"},{"name":"master_branch"},{"name":"starred_at"},{"name":"anonymous_access_enabled","description":"Whether anonymous git access is enabled for this repository"},{"name":"code_search_index_status","description":"The status of the code search index for this repository","childParamsGroups":[{"name":"lexical_search_ok"},{"name":"lexical_commit_sha"}]}]},{"name":"sha"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"_links","childParamsGroups":[{"name":"comments","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"commits","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"statuses","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"html","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"issue","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"self","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"enabled_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"commit_message","description":"Commit message for the merge commit."}]},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"merged"},{"name":"mergeable"},{"name":"rebaseable"},{"name":"mergeable_state"},{"name":"merged_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"comments"},{"name":"review_comments"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"commits"},{"name":"additions"},{"name":"deletions"},{"name":"changed_files"},{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_update_branch","description":"Whether to allow updating the pull request\'s branch."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., \\"Merge pull request #123 from branch-name\\")."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead.**"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"url"},{"name":"html_url"},{"name":"labels_url"},{"name":"id"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"description"},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"open_issues"},{"name":"closed_issues"},{"name":"created_at"},{"name":"updated_at"},{"name":"closed_at"},{"name":"due_on"}]},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"additions"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"changed_files"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"commits"},{"name":"commits_url"},{"name":"created_at"},{"name":"deletions"},{"name":"diff_url"},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"merge_commit_sha"},{"name":"mergeable"},{"name":"mergeable_state"},{"name":"merged"},{"name":"merged_at"},{"name":"merged_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"patch_url"},{"name":"rebaseable"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"statuses_url"},{"name":"title","description":"The title of the pull request."},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"requested_reviewer","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"requested_team","description":"Groups of organization members that gives permissions on specified repositories.","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"additions"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"changed_files"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"commits"},{"name":"commits_url"},{"name":"created_at"},{"name":"deletions"},{"name":"diff_url"},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit message title."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"merge_commit_sha"},{"name":"mergeable"},{"name":"mergeable_state"},{"name":"merged"},{"name":"merged_at"},{"name":"merged_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"patch_url"},{"name":"rebaseable"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"statuses_url"},{"name":"title","description":"The title of the pull request."},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"comment","description":"The [comment](https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request) itself.","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"pull_request","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"The text of the comment."},{"name":"commit_id","description":"The SHA of the commit to which the comment applies."},{"name":"created_at"},{"name":"diff_hunk","description":"The diff of the line that the comment refers to."},{"name":"html_url","description":"HTML URL for the pull request review comment."},{"name":"id","description":"The ID of the pull request review comment."},{"name":"in_reply_to_id","description":"The comment ID to reply to."},{"name":"line","description":"The line of the blob to which the comment applies. The last line of the range for a multi-line comment"},{"name":"node_id","description":"The node ID of the pull request review comment."},{"name":"original_commit_id","description":"The SHA of the original commit to which the comment applies."},{"name":"original_line","description":"The line of the blob to which the comment applies. The last line of the range for a multi-line comment"},{"name":"original_position","description":"The index of the original line in the diff to which the comment applies."},{"name":"original_start_line","description":"The first line of the range for a multi-line comment."},{"name":"path","description":"The relative path of the file to which the comment applies."},{"name":"position","description":"The line index in the diff to which the comment applies."},{"name":"pull_request_review_id","description":"The ID of the pull request review to which the comment belongs."},{"name":"pull_request_url","description":"URL for the pull request that the review comment belongs to."},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"side","description":"The side of the first line of the range for a multi-line comment."},{"name":"start_line","description":"The first line of the range for a multi-line comment."},{"name":"start_side","description":"The side of the first line of the range for a multi-line comment."},{"name":"subject_type","description":"The level at which the comment is targeted, can be a diff line or a file."},{"name":"updated_at"},{"name":"url","description":"URL for the pull request review comment"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"closed_at"},{"name":"comments_url"},{"name":"commits_url"},{"name":"created_at"},{"name":"diff_url"},{"name":"draft"},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"merge_commit_sha"},{"name":"merged_at"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"patch_url"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state"},{"name":"statuses_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"review","description":"The review that was affected.","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"pull_request","childParamsGroups":[{"name":"href"}]}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"The text of the review."},{"name":"commit_id","description":"A commit SHA for the review."},{"name":"html_url"},{"name":"id","description":"Unique identifier of the review"},{"name":"node_id"},{"name":"pull_request_url"},{"name":"state"},{"name":"submitted_at"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"closed_at"},{"name":"comments_url"},{"name":"commits_url"},{"name":"created_at"},{"name":"diff_url"},{"name":"draft"},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"merge_commit_sha"},{"name":"merged_at"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"patch_url"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state"},{"name":"statuses_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"thread","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"pull_request","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"The text of the comment."},{"name":"commit_id","description":"The SHA of the commit to which the comment applies."},{"name":"created_at"},{"name":"diff_hunk","description":"The diff of the line that the comment refers to."},{"name":"html_url","description":"HTML URL for the pull request review comment."},{"name":"id","description":"The ID of the pull request review comment."},{"name":"in_reply_to_id","description":"The comment ID to reply to."},{"name":"line","description":"The line of the blob to which the comment applies. The last line of the range for a multi-line comment"},{"name":"node_id","description":"The node ID of the pull request review comment."},{"name":"original_commit_id","description":"The SHA of the original commit to which the comment applies."},{"name":"original_line","description":"The line of the blob to which the comment applies. The last line of the range for a multi-line comment"},{"name":"original_position","description":"The index of the original line in the diff to which the comment applies."},{"name":"original_start_line","description":"The first line of the range for a multi-line comment."},{"name":"path","description":"The relative path of the file to which the comment applies."},{"name":"position","description":"The line index in the diff to which the comment applies."},{"name":"pull_request_review_id","description":"The ID of the pull request review to which the comment belongs."},{"name":"pull_request_url","description":"URL for the pull request that the review comment belongs to."},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"side","description":"The side of the first line of the range for a multi-line comment."},{"name":"start_line","description":"The first line of the range for a multi-line comment."},{"name":"start_side","description":"The side of the first line of the range for a multi-line comment."},{"name":"subject_type","description":"The level at which the comment is targeted, can be a diff line or a file."},{"name":"updated_at"},{"name":"url","description":"URL for the pull request review comment"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"node_id"}]},{"name":"updated_at"},{"name":"release","description":"The [release](https://docs.github.com/rest/releases/releases/#get-a-release) object.","childParamsGroups":[{"name":"assets","childParamsGroups":[{"name":"browser_download_url"},{"name":"content_type"},{"name":"created_at"},{"name":"download_count"},{"name":"id"},{"name":"label"},{"name":"name","description":"The file name of the asset."},{"name":"node_id"},{"name":"size"},{"name":"digest"},{"name":"state","description":"State of the release asset."},{"name":"updated_at"},{"name":"uploader","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"url"}]},{"name":"assets_url"},{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"body"},{"name":"created_at"},{"name":"updated_at"},{"name":"discussion_url"},{"name":"draft","description":"Whether the release is a draft or published"},{"name":"html_url"},{"name":"id"},{"name":"immutable","description":"Whether or not the release is immutable."},{"name":"name"},{"name":"node_id"},{"name":"prerelease","description":"Whether the release is identified as a prerelease or a full release."},{"name":"published_at"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"tag_name","description":"The name of the tag."},{"name":"tarball_url"},{"name":"target_commitish","description":"Specifies the commitish value that determines where the Git tag is created from."},{"name":"upload_url"},{"name":"url"},{"name":"zipball_url"}]},{"name":"release","description":"The [release](https://docs.github.com/rest/releases/releases/#get-a-release) object.","childParamsGroups":[{"name":"assets","childParamsGroups":[{"name":"browser_download_url"},{"name":"content_type"},{"name":"created_at"},{"name":"download_count"},{"name":"id"},{"name":"label"},{"name":"name","description":"The file name of the asset."},{"name":"node_id"},{"name":"size"},{"name":"digest"},{"name":"state","description":"State of the release asset."},{"name":"updated_at"},{"name":"uploader","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"url"}]},{"name":"assets_url"},{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"body"},{"name":"created_at"},{"name":"discussion_url"},{"name":"draft","description":"Whether the release is a draft or published"},{"name":"html_url"},{"name":"id"},{"name":"immutable","description":"Whether or not the release is immutable."},{"name":"name"},{"name":"node_id"},{"name":"prerelease","description":"Whether the release is identified as a prerelease or a full release."},{"name":"published_at"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"tag_name","description":"The name of the tag."},{"name":"tarball_url"},{"name":"target_commitish","description":"Specifies the commitish value that determines where the Git tag is created from."},{"name":"updated_at"},{"name":"upload_url"},{"name":"url"},{"name":"zipball_url"}]},{"name":"alert","description":"The security alert of the vulnerable dependency.","childParamsGroups":[{"name":"affected_package_name"},{"name":"affected_range"},{"name":"created_at"},{"name":"dismiss_reason"},{"name":"dismissed_at"},{"name":"dismisser","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"external_identifier"},{"name":"external_reference"},{"name":"fix_reason"},{"name":"fixed_at"},{"name":"fixed_in"},{"name":"ghsa_id"},{"name":"id"},{"name":"node_id"},{"name":"number"},{"name":"severity"},{"name":"state"}]},{"name":"deployment","description":"A request for a specific ref(branch,sha,tag) to be deployed","childParamsGroups":[{"name":"url"},{"name":"id","description":"Unique identifier of the deployment"},{"name":"node_id"},{"name":"sha"},{"name":"ref","description":"The ref to deploy. This can be a branch, tag, or sha."},{"name":"task","description":"Parameter to specify a task to execute"},{"name":"payload","description":""},{"name":"original_environment"},{"name":"environment","description":"Name for the target deployment environment."},{"name":"description"},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"statuses_url"},{"name":"repository_url"},{"name":"transient_environment","description":"Specifies if the given environment is will no longer exist at some point in the future. Default: false."},{"name":"production_environment","description":"Specifies if the given environment is one that end-users directly interact with. Default: false."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]}]}]');
  const webhooks_min_namespaceObject = JSON.parse('{"branch_protection_rule":{"created":{"bodyParameters":[0,1,2,3,4,5,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,3,4,5,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","description":"If the action was `edited`, the changes to the rule.","childParamsGroups":[{"name":"admin_enforced","childParamsGroups":[{"name":"from"}]},{"name":"authorized_actor_names","childParamsGroups":[{"name":"from"}]},{"name":"authorized_actors_only","childParamsGroups":[{"name":"from"}]},{"name":"authorized_dismissal_actors_only","childParamsGroups":[{"name":"from"}]},{"name":"linear_history_requirement_enforcement_level","childParamsGroups":[{"name":"from"}]},{"name":"lock_branch_enforcement_level","childParamsGroups":[{"name":"from"}]},{"name":"lock_allows_fork_sync","childParamsGroups":[{"name":"from"}]},{"name":"pull_request_reviews_enforcement_level","childParamsGroups":[{"name":"from"}]},{"name":"require_last_push_approval","childParamsGroups":[{"name":"from"}]},{"name":"required_status_checks","childParamsGroups":[{"name":"from"}]},{"name":"required_status_checks_enforcement_level","childParamsGroups":[{"name":"from"}]}]},1,2,3,4,5,6],"action":"edited"}},"check_run":{"completed":{"bodyParameters":[0,7,2,1,3,4,6],"action":"completed"},"created":{"bodyParameters":[0,7,2,1,3,4,6],"action":"created"},"requested_action":{"bodyParameters":[0,7,2,1,3,4,{"name":"requested_action","description":"The action requested by the user.","childParamsGroups":[{"name":"identifier","description":"The integrator reference of the action requested by the user."}]},6],"action":"requested_action"},"rerequested":{"bodyParameters":[0,7,2,1,3,4,6],"action":"rerequested"}},"check_suite":{"completed":{"bodyParameters":[0,{"name":"check_suite","description":"The [check_suite](https://docs.github.com/rest/checks/suites#get-a-check-suite).","childParamsGroups":[{"name":"after"},{"name":"app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"client_id","description":"The client ID of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"before"},{"name":"check_runs_url"},{"name":"conclusion","description":"The summary conclusion for all check runs that are part of the check suite. This value will be `null` until the check run has `completed`."},{"name":"created_at"},{"name":"head_branch","description":"The head branch name the changes are on."},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_sha","description":"The SHA of the head commit that is being checked."},{"name":"id"},{"name":"latest_check_runs_count"},{"name":"node_id"},{"name":"pull_requests","description":"An array of pull requests that match this check suite. A pull request matches a check suite if they have the same `head_sha` and `head_branch`. When the check suite\'s `head_branch` is in a forked repository it will be `null` and the `pull_requests` array will be empty.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"rerequestable"},{"name":"runs_rerequestable"},{"name":"status","description":"The summary status for all check runs that are part of the check suite. Can be `requested`, `in_progress`, or `completed`."},{"name":"updated_at"},{"name":"url","description":"URL that points to the check suite API resource."}]},1,2,3,4,6],"action":"completed"},"requested":{"bodyParameters":[0,{"name":"check_suite","description":"The [check_suite](https://docs.github.com/rest/checks/suites#get-a-check-suite).","childParamsGroups":[{"name":"after"},{"name":"app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"client_id","description":"Client ID of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"artifact_metadata"},{"name":"attestations"},{"name":"checks"},{"name":"code_quality"},{"name":"content_references"},{"name":"contents"},{"name":"copilot_requests"},{"name":"deployments"},{"name":"discussions"},{"name":"drives"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"merge_queues"},{"name":"metadata"},{"name":"models"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"before"},{"name":"check_runs_url"},{"name":"conclusion","description":"The summary conclusion for all check runs that are part of the check suite. This value will be `null` until the check run has completed."},{"name":"created_at"},{"name":"head_branch","description":"The head branch name the changes are on."},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_sha","description":"The SHA of the head commit that is being checked."},{"name":"id"},{"name":"latest_check_runs_count"},{"name":"node_id"},{"name":"pull_requests","description":"An array of pull requests that match this check suite. A pull request matches a check suite if they have the same `head_sha` and `head_branch`. When the check suite\'s `head_branch` is in a forked repository it will be `null` and the `pull_requests` array will be empty.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"rerequestable"},{"name":"runs_rerequestable"},{"name":"status","description":"The summary status for all check runs that are part of the check suite. Can be `requested`, `in_progress`, or `completed`."},{"name":"updated_at"},{"name":"url","description":"URL that points to the check suite API resource."}]},1,2,3,4,6],"action":"requested"},"rerequested":{"bodyParameters":[0,{"name":"check_suite","description":"The [check_suite](https://docs.github.com/rest/checks/suites#get-a-check-suite).","childParamsGroups":[{"name":"after"},{"name":"app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"client_id","description":"The Client ID for the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"artifact_metadata"},{"name":"attestations"},{"name":"checks"},{"name":"code_quality"},{"name":"content_references"},{"name":"contents"},{"name":"copilot_requests"},{"name":"deployments"},{"name":"discussions"},{"name":"drives"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"merge_queues"},{"name":"metadata"},{"name":"models"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"before"},{"name":"check_runs_url"},{"name":"conclusion","description":"The summary conclusion for all check runs that are part of the check suite. This value will be `null` until the check run has completed."},{"name":"created_at"},{"name":"head_branch","description":"The head branch name the changes are on."},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_sha","description":"The SHA of the head commit that is being checked."},{"name":"id"},{"name":"latest_check_runs_count"},{"name":"node_id"},{"name":"pull_requests","description":"An array of pull requests that match this check suite. A pull request matches a check suite if they have the same `head_sha` and `head_branch`. When the check suite\'s `head_branch` is in a forked repository it will be `null` and the `pull_requests` array will be empty.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"rerequestable"},{"name":"runs_rerequestable"},{"name":"status","description":"The summary status for all check runs that are part of the check suite. Can be `requested`, `in_progress`, or `completed`."},{"name":"updated_at"},{"name":"url","description":"URL that points to the check suite API resource."}]},1,2,3,4,6],"action":"rerequested"}},"create":{"default":{"bodyParameters":[{"name":"description","description":"The repository\'s current description."},1,2,{"name":"master_branch","description":"The name of the repository\'s default branch (usually `main`)."},3,8,9,{"name":"ref_type","description":"The type of Git ref object created in the repository."},4,6],"action":"default"}},"delete":{"default":{"bodyParameters":[1,2,3,8,9,{"name":"ref_type","description":"The type of Git ref object deleted in the repository."},4,6],"action":"default"}},"deployment":{"created":{"bodyParameters":[0,10,1,2,3,4,6,11,12],"action":"created"}},"deployment_status":{"created":{"bodyParameters":[0,{"name":"check_run","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion","description":"The result of the completed check run. This value will be `null` until the check run has completed."},{"name":"details_url"},{"name":"external_id"},{"name":"head_sha","description":"The SHA of the commit that is being checked."},{"name":"html_url"},{"name":"id","description":"The id of the check."},{"name":"name","description":"The name of the check run."},{"name":"node_id"},{"name":"started_at"},{"name":"status","description":"The current status of the check run. Can be `queued`, `in_progress`, or `completed`."},{"name":"url"}]},10,{"name":"deployment_status","description":"The [deployment status](https://docs.github.com/rest/deployments/statuses#list-deployment-statuses).","childParamsGroups":[{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"deployment_url"},{"name":"description","description":"The optional human-readable description added to the status."},{"name":"environment"},{"name":"environment_url"},{"name":"id"},{"name":"log_url"},{"name":"node_id"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"repository_url"},{"name":"state","description":"The new state. Can be `pending`, `success`, `failure`, or `error`."},{"name":"target_url","description":"The optional link added to the status."},{"name":"updated_at"},{"name":"url"}]},1,2,3,4,6,11,12],"action":"created"}},"discussion":{"answered":{"bodyParameters":[0,{"name":"answer","childParamsGroups":[{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body"},{"name":"child_comment_count"},{"name":"created_at"},{"name":"discussion_id"},{"name":"html_url"},{"name":"id"},{"name":"node_id"},{"name":"parent_id"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},13,1,2,3,4,6],"action":"answered"},"category_changed":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"category","childParamsGroups":[{"name":"from","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"emoji"},{"name":"id"},{"name":"is_answerable"},{"name":"name"},{"name":"node_id"},{"name":"repository_id"},{"name":"slug"},{"name":"updated_at"}]}]}]},13,1,2,3,4,6],"action":"category_changed"},"closed":{"bodyParameters":[0,13,1,2,3,4,6],"action":"closed"},"created":{"bodyParameters":[0,13,1,2,3,4,6],"action":"created"},"deleted":{"bodyParameters":[0,13,1,2,3,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from"}]},{"name":"title","childParamsGroups":[{"name":"from"}]}]},13,1,2,3,4,6],"action":"edited"},"labeled":{"bodyParameters":[0,13,1,2,14,3,4,6],"action":"labeled"},"locked":{"bodyParameters":[0,13,1,2,3,4,6],"action":"locked"},"pinned":{"bodyParameters":[0,13,1,2,3,4,6],"action":"pinned"},"reopened":{"bodyParameters":[0,13,1,2,3,4,6],"action":"reopened"},"transferred":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"new_discussion","description":"A Discussion in a repository.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"answer_chosen_at"},{"name":"answer_chosen_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"answer_html_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body"},{"name":"category","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"emoji"},{"name":"id"},{"name":"is_answerable"},{"name":"name"},{"name":"node_id"},{"name":"repository_id"},{"name":"slug"},{"name":"updated_at"}]},{"name":"comments"},{"name":"created_at"},{"name":"html_url"},{"name":"id"},{"name":"locked"},{"name":"node_id"},{"name":"number"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state","description":"The current state of the discussion.\\n`converting` means that the discussion is being converted from an issue.\\n`transferring` means that the discussion is being transferred from another repository."},{"name":"state_reason","description":"The reason for the current state"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"labels","childParamsGroups":[{"name":"id","description":"Unique identifier for the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"},{"name":"name","description":"The name of the label."},{"name":"description","description":"Optional description of the label, such as its purpose."},{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default","description":"Whether this label comes by default in a new repository."}]}]},{"name":"new_repository","description":"The repository on GitHub where the event occurred. Webhook payloads contain the `repository` property\\nwhen the event occurs from activity in a repository.","childParamsGroups":[{"name":"id","description":"Unique identifier of the repository"},{"name":"node_id"},{"name":"name","description":"The name of the repository."},{"name":"full_name"},{"name":"license","description":"License Simple","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"url"},{"name":"spdx_id"},{"name":"node_id"},{"name":"html_url"}]},{"name":"organization","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"forks"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"pull"},{"name":"triage"},{"name":"push"},{"name":"maintain"}]},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size","description":"The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"open_issues_count"},{"name":"is_template","description":"Whether this repository acts as a template that can be used to generate new repositories."},{"name":"topics"},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_pages"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"archived","description":"Whether the repository is archived."},{"name":"disabled","description":"Returns whether or not this repository disabled."},{"name":"visibility","description":"The repository visibility: public, private, or internal."},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"template_repository","childParamsGroups":[{"name":"id"},{"name":"node_id"},{"name":"name"},{"name":"full_name"},{"name":"owner","childParamsGroups":[{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"}]},{"name":"private"},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size"},{"name":"default_branch"},{"name":"open_issues_count"},{"name":"is_template"},{"name":"topics"},{"name":"has_issues"},{"name":"has_projects"},{"name":"has_wiki"},{"name":"has_pages"},{"name":"has_downloads"},{"name":"archived"},{"name":"disabled"},{"name":"visibility"},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"push"},{"name":"triage"},{"name":"pull"}]},{"name":"allow_rebase_merge"},{"name":"temp_clone_token"},{"name":"allow_squash_merge"},{"name":"allow_auto_merge"},{"name":"delete_branch_on_merge"},{"name":"allow_update_branch"},{"name":"use_squash_pr_title_as_default"},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit"},{"name":"subscribers_count"},{"name":"network_count"}]},{"name":"temp_clone_token"},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_auto_merge","description":"Whether to allow Auto-merge to be used on pull requests."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"allow_update_branch","description":"Whether or not a pull request head branch that is behind its base branch can always be updated even if it is not required to be up to date before merging."},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_forking","description":"Whether to allow forking this repo"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"},{"name":"subscribers_count"},{"name":"network_count"},{"name":"open_issues"},{"name":"watchers"},{"name":"master_branch"},{"name":"starred_at"},{"name":"anonymous_access_enabled","description":"Whether anonymous git access is enabled for this repository"}]}]},13,1,2,3,4,6],"action":"transferred"},"unanswered":{"bodyParameters":[0,13,{"name":"old_answer","childParamsGroups":[{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body"},{"name":"child_comment_count"},{"name":"created_at"},{"name":"discussion_id"},{"name":"html_url"},{"name":"id"},{"name":"node_id"},{"name":"parent_id"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},3,4,6],"action":"unanswered"},"unlabeled":{"bodyParameters":[0,13,1,2,14,3,4,6],"action":"unlabeled"},"unlocked":{"bodyParameters":[0,13,1,2,3,4,6],"action":"unlocked"},"unpinned":{"bodyParameters":[0,13,1,2,3,4,6],"action":"unpinned"}},"discussion_comment":{"created":{"bodyParameters":[0,15,13,1,2,3,4,6],"action":"created"},"deleted":{"bodyParameters":[0,15,13,1,2,3,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from"}]}]},15,13,1,2,3,4,6],"action":"edited"}},"fork":{"default":{"bodyParameters":[1,{"name":"forkee","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"},{"name":"allow_forking"},{"name":"archive_url"},{"name":"archived"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at"},{"name":"default_branch"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads"},{"name":"has_issues"},{"name":"has_pages"},{"name":"has_projects"},{"name":"has_wiki"},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name"},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"private"},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at"},{"name":"releases_url"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"}]},2,3,4,6],"action":"default"}},"gollum":{"default":{"bodyParameters":[1,2,3,{"name":"pages","description":"The pages that were updated.","childParamsGroups":[{"name":"action","description":"The action that was performed on the page. Can be `created` or `edited`."},{"name":"html_url","description":"Points to the HTML wiki page."},{"name":"page_name","description":"The name of the page."},{"name":"sha","description":"The latest commit SHA of the page."},{"name":"summary"},{"name":"title","description":"The current page title."}]},4,6],"action":"default"}},"issue_comment":{"created":{"bodyParameters":[0,{"name":"comment","description":"The [comment](https://docs.github.com/rest/issues/comments#get-an-issue-comment) itself.","childParamsGroups":[{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue comment"},{"name":"created_at"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the issue comment"},{"name":"issue_url"},{"name":"node_id"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue comment"},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},1,2,16,3,4,6],"action":"created"},"deleted":{"bodyParameters":[0,17,1,2,{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees"},{"name":"author_association"},{"name":"body"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone"},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},3,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,18,17,1,2,16,3,4,6],"action":"edited"},"pinned":{"bodyParameters":[0,17,1,2,19,3,4,6],"action":"pinned"},"unpinned":{"bodyParameters":[0,17,1,2,19,3,4,6],"action":"unpinned"}},"issues":{"assigned":{"bodyParameters":[20,21,1,2,22,3,4,6],"action":"assigned"},"closed":{"bodyParameters":[20,1,2,{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"active_lock_reason"},{"name":"assignee"},{"name":"assignees"},{"name":"author_association"},{"name":"body"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels"},{"name":"labels_url"},{"name":"locked"},{"name":"milestone"},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},3,4,6],"action":"closed"},"deleted":{"bodyParameters":[0,1,2,22,3,4,6],"action":"deleted"},"demilestoned":{"bodyParameters":[0,1,2,23,24,3,4,6],"action":"demilestoned"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes to the issue.","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body."}]},{"name":"title","childParamsGroups":[{"name":"from","description":"The previous version of the title."}]}]},1,2,25,14,3,4,6],"action":"edited"},"field_added":{"bodyParameters":[0,1,2,22,{"name":"issue_field","description":"The issue field whose value was set or updated on the issue.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue field."},{"name":"name","description":"The name of the issue field."},{"name":"field_type","description":"The data type of the issue field."}]},{"name":"issue_field_value","description":"The value that was set or updated for the issue field. When updating an existing value, the previous value is available in `changes`.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue field value."},{"name":"value","description":"The value of the field. Present for text, date, and number field types."},{"name":"value_id","description":"The identifier of the selected option. Present for single_select field types."},{"name":"option","description":"The selected option details. Present for single_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]},{"name":"value_ids","description":"The identifiers of the selected options. Present for multi_select field types."},{"name":"options","description":"The selected option details. Present for multi_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]}]},{"name":"changes","description":"The previous field value, present when an existing value was updated.","childParamsGroups":[{"name":"issue_field_value","description":"The previous issue field value data.","childParamsGroups":[{"name":"from","description":"The previous value of the issue field before the update.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue field value."},{"name":"value","description":"The previous value. Present for text, date, and number field types."},{"name":"value_id","description":"The identifier of the previously selected option. Present for single_select field types."},{"name":"option","description":"The previously selected option details. Present for single_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]},{"name":"value_ids","description":"The identifiers of the previously selected options. Present for multi_select field types."},{"name":"options","description":"The previously selected option details. Present for multi_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]}]}]}]},3,4,6],"action":"field_added"},"field_removed":{"bodyParameters":[0,1,2,22,{"name":"issue_field","description":"The issue field whose value was cleared from the issue.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue field."},{"name":"name","description":"The name of the issue field."},{"name":"field_type","description":"The data type of the issue field."}]},{"name":"issue_field_value","description":"The value that was cleared from the issue field.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue field value."},{"name":"value","description":"The value of the field. Present for text, date, and number field types."},{"name":"value_id","description":"The identifier of the selected option. Present for single_select field types."},{"name":"option","description":"The selected option details. Present for single_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]},{"name":"value_ids","description":"The identifiers of the selected options. Present for multi_select field types."},{"name":"options","description":"The selected option details. Present for multi_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]}]},3,4,6],"action":"field_removed"},"labeled":{"bodyParameters":[0,1,2,25,14,3,4,6],"action":"labeled"},"locked":{"bodyParameters":[0,1,2,{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"title","description":"Title of the issue"},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},3,4,6],"action":"locked"},"milestoned":{"bodyParameters":[0,1,2,23,24,3,4,6],"action":"milestoned"},"opened":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"old_issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]}]},{"name":"old_repository","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_discussions","description":"Whether the repository has discussions enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require commit signoff."}]}]},1,2,{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},3,4,6],"action":"opened"},"pinned":{"bodyParameters":[0,1,2,22,3,4,6],"action":"pinned"},"reopened":{"bodyParameters":[0,1,2,{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]}]},3,4,6],"action":"reopened"},"transferred":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"new_issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"new_repository","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]}]},1,2,22,3,4,6],"action":"transferred"},"typed":{"bodyParameters":[0,1,2,22,26,3,4,6],"action":"typed"},"unassigned":{"bodyParameters":[20,21,1,2,22,3,4,6],"action":"unassigned"},"unlabeled":{"bodyParameters":[0,1,2,22,14,3,4,6],"action":"unlabeled"},"unlocked":{"bodyParameters":[0,1,2,22,3,4,6],"action":"unlocked"},"unpinned":{"bodyParameters":[0,1,2,22,3,4,6],"action":"unpinned"},"untyped":{"bodyParameters":[0,1,2,22,26,3,4,6],"action":"untyped"}},"label":{"created":{"bodyParameters":[0,1,2,14,3,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,14,3,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes to the label if the action was `edited`.","childParamsGroups":[{"name":"color","childParamsGroups":[{"name":"from","description":"The previous version of the color if the action was `edited`."}]},{"name":"description","childParamsGroups":[{"name":"from","description":"The previous version of the description if the action was `edited`."}]},{"name":"name","childParamsGroups":[{"name":"from","description":"The previous version of the name if the action was `edited`."}]}]},1,2,14,3,4,6],"action":"edited"}},"milestone":{"closed":{"bodyParameters":[0,1,2,24,3,4,6],"action":"closed"},"created":{"bodyParameters":[0,1,2,24,3,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,24,3,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes to the milestone if the action was `edited`.","childParamsGroups":[{"name":"description","childParamsGroups":[{"name":"from","description":"The previous version of the description if the action was `edited`."}]},{"name":"due_on","childParamsGroups":[{"name":"from","description":"The previous version of the due date if the action was `edited`."}]},{"name":"title","childParamsGroups":[{"name":"from","description":"The previous version of the title if the action was `edited`."}]}]},1,2,24,3,4,6],"action":"edited"},"opened":{"bodyParameters":[0,1,2,24,3,4,6],"action":"opened"}},"page_build":{"default":{"bodyParameters":[{"name":"build","description":"The [List GitHub Pages builds](https://docs.github.com/rest/pages/pages#list-github-pages-builds) itself.","childParamsGroups":[{"name":"commit"},{"name":"created_at"},{"name":"duration"},{"name":"error","childParamsGroups":[{"name":"message"}]},{"name":"pusher","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"status"},{"name":"updated_at"},{"name":"url"}]},1,{"name":"id"},2,3,4,6],"action":"default"}},"project_card":{"converted":{"bodyParameters":[0,27,1,2,3,28,4,6],"action":"converted"},"created":{"bodyParameters":[0,1,2,3,28,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,3,28,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,27,1,2,3,28,4,6],"action":"edited"},"moved":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"column_id","childParamsGroups":[{"name":"from"}]}]},1,2,3,{"name":"project_card","childParamsGroups":[{"name":"after_id"},{"name":"archived","description":"Whether or not the card is archived"},{"name":"column_id"},{"name":"column_url"},{"name":"content_url"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"id","description":"The project card\'s ID"},{"name":"node_id"},{"name":"note"},{"name":"project_url"},{"name":"updated_at"},{"name":"url"},{"name":"after_id"},{"name":"archived"},{"name":"column_id"},{"name":"column_url"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"id"},{"name":"node_id"},{"name":"note"},{"name":"project_url"},{"name":"updated_at"},{"name":"url"}]},4,6],"action":"moved"}},"project":{"closed":{"bodyParameters":[0,1,2,3,29,4,6],"action":"closed"},"created":{"bodyParameters":[0,1,2,3,29,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,3,29,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes to the project if the action was `edited`.","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body if the action was `edited`."}]},{"name":"name","childParamsGroups":[{"name":"from","description":"The changes to the project if the action was `edited`."}]}]},1,2,3,29,4,6],"action":"edited"},"reopened":{"bodyParameters":[0,1,2,3,29,4,6],"action":"reopened"}},"project_column":{"created":{"bodyParameters":[0,1,2,3,30,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,3,30,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"name","childParamsGroups":[{"name":"from"}]}]},1,2,3,30,4,6],"action":"edited"},"moved":{"bodyParameters":[0,1,2,3,30,4,6],"action":"moved"}},"projects_v2":{"closed":{"bodyParameters":[0,2,3,31,6],"action":"closed"},"created":{"bodyParameters":[0,2,3,31,6],"action":"created"},"deleted":{"bodyParameters":[0,2,3,31,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"description","childParamsGroups":[{"name":"from"},{"name":"to"}]},{"name":"public","childParamsGroups":[{"name":"from"},{"name":"to"}]},{"name":"short_description","childParamsGroups":[{"name":"from"},{"name":"to"}]},{"name":"title","childParamsGroups":[{"name":"from"},{"name":"to"}]}]},2,3,31,6],"action":"edited"},"reopened":{"bodyParameters":[0,2,3,31,6],"action":"reopened"}},"projects_v2_item":{"archived":{"bodyParameters":[0,32,2,3,33,6],"action":"archived"},"converted":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"content_type","childParamsGroups":[{"name":"from"},{"name":"to"}]}]},2,3,33,6],"action":"converted"},"created":{"bodyParameters":[0,2,3,33,6],"action":"created"},"deleted":{"bodyParameters":[0,2,3,33,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes made to the item may involve modifications in the item\'s fields and draft issue body.\\nIt includes altered values for text, number, date, single select, and iteration fields, along with the GraphQL node ID of the changed field."},2,3,33,6],"action":"edited"},"reordered":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"previous_projects_v2_item_node_id","childParamsGroups":[{"name":"from"},{"name":"to"}]}]},2,3,33,6],"action":"reordered"},"restored":{"bodyParameters":[0,32,2,3,33,6],"action":"restored"}},"public":{"default":{"bodyParameters":[1,2,3,4,6],"action":"default"}},"pull_request":{"assigned":{"bodyParameters":[0,21,1,2,34,3,35,4,6],"action":"assigned"},"auto_merge_disabled":{"bodyParameters":[0,1,2,36,3,{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"additions"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"changed_files"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"commits"},{"name":"commits_url"},{"name":"created_at"},{"name":"deletions"},{"name":"diff_url"},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"merge_commit_sha"},{"name":"mergeable"},{"name":"mergeable_state"},{"name":"merged"},{"name":"merged_at"},{"name":"merged_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"patch_url"},{"name":"rebaseable"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"statuses_url"},{"name":"title","description":"The title of the pull request."},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},37,4,6],"action":"auto_merge_disabled"},"auto_merge_enabled":{"bodyParameters":[0,1,2,36,3,38,37,4,6],"action":"auto_merge_enabled"},"closed":{"bodyParameters":[0,1,2,34,3,39,4,6],"action":"closed"},"converted_to_draft":{"bodyParameters":[0,1,2,34,3,39,4,6],"action":"converted_to_draft"},"demilestoned":{"bodyParameters":[0,1,40,34,3,41,4,6],"action":"demilestoned"},"dequeued":{"bodyParameters":[0,1,2,36,3,38,37,4,6],"action":"dequeued"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes to the comment if the action was `edited`.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","childParamsGroups":[{"name":"from"}]},{"name":"sha","childParamsGroups":[{"name":"from"}]}]},{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body if the action was `edited`."}]},{"name":"title","childParamsGroups":[{"name":"from","description":"The previous version of the title if the action was `edited`."}]}]},1,2,34,3,39,4,6],"action":"edited"},"enqueued":{"bodyParameters":[0,1,2,36,3,38,4,6],"action":"enqueued"},"labeled":{"bodyParameters":[0,1,2,14,34,3,38,4,6],"action":"labeled"},"locked":{"bodyParameters":[0,1,2,34,3,38,4,6],"action":"locked"},"milestoned":{"bodyParameters":[0,1,40,34,3,41,4,6],"action":"milestoned"},"opened":{"bodyParameters":[0,1,2,34,3,39,4,6],"action":"opened"},"ready_for_review":{"bodyParameters":[0,1,2,34,3,39,4,6],"action":"ready_for_review"},"reopened":{"bodyParameters":[0,1,2,34,3,39,4,6],"action":"reopened"},"review_request_removed":{"bodyParameters":[0,1,2,34,3,35,4,42,6,43],"action":"review_request_removed"},"review_requested":{"bodyParameters":[0,1,2,34,3,35,4,42,6,43],"action":"review_requested"},"stacked":{"bodyParameters":[0,1,2,{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},34,3,38,4,6],"action":"stacked"},"synchronize":{"bodyParameters":[0,{"name":"after"},{"name":"before"},1,2,34,3,44,4,6],"action":"synchronize"},"unassigned":{"bodyParameters":[0,21,1,2,34,3,38,4,6],"action":"unassigned"},"unlabeled":{"bodyParameters":[0,1,2,14,34,3,44,4,6],"action":"unlabeled"},"unlocked":{"bodyParameters":[0,1,2,34,3,38,4,6],"action":"unlocked"}},"pull_request_review_comment":{"created":{"bodyParameters":[0,45,1,2,3,46,4,6],"action":"created"},"deleted":{"bodyParameters":[0,45,1,2,3,46,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,18,45,1,2,3,{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"closed_at"},{"name":"comments_url"},{"name":"commits_url"},{"name":"created_at"},{"name":"diff_url"},{"name":"draft"},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"merge_commit_sha"},{"name":"merged_at"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"patch_url"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state"},{"name":"statuses_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"user_view_type"},{"name":"url"}]}]},4,6],"action":"edited"}},"pull_request_review":{"dismissed":{"bodyParameters":[0,1,2,3,46,4,47,6],"action":"dismissed"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body if the action was `edited`."}]}]},1,2,3,{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"closed_at"},{"name":"comments_url"},{"name":"commits_url"},{"name":"created_at"},{"name":"diff_url"},{"name":"draft"},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"merge_commit_sha"},{"name":"merged_at"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"patch_url"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments_url"},{"name":"state"},{"name":"statuses_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},4,47,6],"action":"edited"},"submitted":{"bodyParameters":[0,1,2,3,46,4,47,6],"action":"submitted"}},"pull_request_review_thread":{"resolved":{"bodyParameters":[0,1,2,3,48,4,6,49,50],"action":"resolved"},"unresolved":{"bodyParameters":[0,1,2,3,48,4,6,49,50],"action":"unresolved"}},"push":{"default":{"bodyParameters":[{"name":"after","description":"The SHA of the most recent commit on `ref` after the push."},{"name":"base_ref"},{"name":"before","description":"The SHA of the most recent commit on `ref` before the push."},{"name":"commits","description":"An array of commit objects describing the pushed commits. (Pushed commits are all commits that are included in the `compare` between the `before` commit and the `after` commit.) The array includes a maximum of 2048 commits. If necessary, you can use the [Commits API](https://docs.github.com/rest/commits) to fetch additional commits.","childParamsGroups":[{"name":"added","description":"An array of files added in the commit. A maximum of 3000 changed files will be reported per commit."},{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"distinct","description":"Whether this commit is distinct from any that have been pushed before."},{"name":"id"},{"name":"message","description":"The commit message."},{"name":"modified","description":"An array of files modified by the commit. A maximum of 3000 changed files will be reported per commit."},{"name":"removed","description":"An array of files removed in the commit. A maximum of 3000 changed files will be reported per commit."},{"name":"timestamp","description":"The ISO 8601 timestamp of the commit."},{"name":"tree_id"},{"name":"url","description":"URL that points to the commit API resource."}]},{"name":"compare","description":"URL that shows the changes in this `ref` update, from the `before` commit to the `after` commit. For a newly created `ref` that is directly based on the default branch, this is the comparison between the head of the default branch and the `after` commit. Otherwise, this shows all commits until the `after` commit."},{"name":"created","description":"Whether this push created the `ref`."},{"name":"deleted","description":"Whether this push deleted the `ref`."},1,{"name":"forced","description":"Whether this push was a force push of the `ref`."},{"name":"head_commit","childParamsGroups":[{"name":"added","description":"An array of files added in the commit."},{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"distinct","description":"Whether this commit is distinct from any that have been pushed before."},{"name":"id"},{"name":"message","description":"The commit message."},{"name":"modified","description":"An array of files modified by the commit."},{"name":"removed","description":"An array of files removed in the commit."},{"name":"timestamp","description":"The ISO 8601 timestamp of the commit."},{"name":"tree_id"},{"name":"url","description":"URL that points to the commit API resource."}]},2,3,{"name":"pusher","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"ref","description":"The full git ref that was pushed. Example: `refs/heads/main` or `refs/tags/v3.14.1`."},{"name":"repository","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},6],"action":"default"}},"registry_package":{"published":{"bodyParameters":[0,1,2,3,{"name":"registry_package","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"ecosystem"},{"name":"html_url"},{"name":"id"},{"name":"name"},{"name":"namespace"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"package_type"},{"name":"package_version","childParamsGroups":[{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"body","description":""},{"name":"body_html"},{"name":"container_metadata","childParamsGroups":[{"name":"labels"},{"name":"manifest"},{"name":"tag","childParamsGroups":[{"name":"digest"},{"name":"name"}]}]},{"name":"created_at"},{"name":"description"},{"name":"docker_metadata","childParamsGroups":[{"name":"tags"}]},{"name":"draft"},{"name":"html_url"},{"name":"id"},{"name":"installation_command"},{"name":"manifest"},{"name":"metadata"},{"name":"name"},{"name":"npm_metadata","childParamsGroups":[{"name":"name"},{"name":"version"},{"name":"npm_user"},{"name":"author","description":""},{"name":"bugs","description":""},{"name":"dependencies"},{"name":"dev_dependencies"},{"name":"peer_dependencies"},{"name":"optional_dependencies"},{"name":"description"},{"name":"dist","description":""},{"name":"git_head"},{"name":"homepage"},{"name":"license"},{"name":"main"},{"name":"repository","description":""},{"name":"scripts"},{"name":"id"},{"name":"node_version"},{"name":"npm_version"},{"name":"has_shrinkwrap"},{"name":"maintainers"},{"name":"contributors"},{"name":"engines"},{"name":"keywords"},{"name":"files"},{"name":"bin"},{"name":"man"},{"name":"directories","description":""},{"name":"os"},{"name":"cpu"},{"name":"readme"},{"name":"installation_command"},{"name":"release_id"},{"name":"commit_oid"},{"name":"published_via_actions"},{"name":"deleted_by_id"}]},{"name":"nuget_metadata","childParamsGroups":[{"name":"id","description":""},{"name":"name"},{"name":"value","description":""}]},{"name":"package_files","childParamsGroups":[{"name":"content_type"},{"name":"created_at"},{"name":"download_url"},{"name":"id"},{"name":"md5"},{"name":"name"},{"name":"sha1"},{"name":"sha256"},{"name":"size"},{"name":"state"},{"name":"updated_at"}]},{"name":"package_url"},{"name":"prerelease"},{"name":"release","childParamsGroups":[{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"draft"},{"name":"html_url"},{"name":"id"},{"name":"name"},{"name":"prerelease"},{"name":"published_at"},{"name":"tag_name"},{"name":"target_commitish"},{"name":"url"}]},{"name":"rubygems_metadata","childParamsGroups":[{"name":"name"},{"name":"description"},{"name":"readme"},{"name":"homepage"},{"name":"version_info","childParamsGroups":[{"name":"version"}]},{"name":"platform"},{"name":"metadata"},{"name":"repo"},{"name":"dependencies"},{"name":"commit_oid"}]},{"name":"summary"},{"name":"tag_name"},{"name":"target_commitish"},{"name":"target_oid"},{"name":"updated_at"},{"name":"version"}]},{"name":"registry","childParamsGroups":[{"name":"about_url"},{"name":"name"},{"name":"type"},{"name":"url"},{"name":"vendor"}]},{"name":"updated_at"}]},4,6],"action":"published"},"updated":{"bodyParameters":[0,1,2,3,{"name":"registry_package","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"ecosystem"},{"name":"html_url"},{"name":"id"},{"name":"name"},{"name":"namespace"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"package_type"},{"name":"package_version","childParamsGroups":[{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"body"},{"name":"body_html"},{"name":"created_at"},{"name":"description"},{"name":"docker_metadata","childParamsGroups":[{"name":"tags"}]},{"name":"draft"},{"name":"html_url"},{"name":"id"},{"name":"installation_command"},{"name":"manifest"},{"name":"metadata"},{"name":"name"},{"name":"package_files","childParamsGroups":[{"name":"content_type"},{"name":"created_at"},{"name":"download_url"},{"name":"id"},{"name":"md5"},{"name":"name"},{"name":"sha1"},{"name":"sha256"},{"name":"size"},{"name":"state"},{"name":"updated_at"}]},{"name":"package_url"},{"name":"prerelease"},{"name":"release","childParamsGroups":[{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"draft"},{"name":"html_url"},{"name":"id"},{"name":"name"},{"name":"prerelease"},{"name":"published_at"},{"name":"tag_name"},{"name":"target_commitish"},{"name":"url"}]},{"name":"rubygems_metadata","childParamsGroups":[{"name":"name"},{"name":"description"},{"name":"readme"},{"name":"homepage"},{"name":"version_info","childParamsGroups":[{"name":"version"}]},{"name":"platform"},{"name":"metadata"},{"name":"repo"},{"name":"dependencies"},{"name":"commit_oid"}]},{"name":"summary"},{"name":"tag_name"},{"name":"target_commitish"},{"name":"target_oid"},{"name":"updated_at"},{"name":"version"}]},{"name":"registry"},{"name":"updated_at"}]},4,6],"action":"updated"}},"release":{"created":{"bodyParameters":[0,1,2,3,51,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,3,51,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body if the action was `edited`."}]},{"name":"name","childParamsGroups":[{"name":"from","description":"The previous version of the name if the action was `edited`."}]},{"name":"tag_name","childParamsGroups":[{"name":"from","description":"The previous version of the tag_name if the action was `edited`."}]},{"name":"make_latest","childParamsGroups":[{"name":"to","description":"Whether this release was explicitly `edited` to be the latest."}]}]},1,2,3,51,4,6],"action":"edited"},"prereleased":{"bodyParameters":[0,1,2,3,{"name":"release","description":"The [release](https://docs.github.com/rest/releases/releases/#get-a-release) object.","childParamsGroups":[{"name":"assets","childParamsGroups":[{"name":"browser_download_url"},{"name":"content_type"},{"name":"created_at"},{"name":"download_count"},{"name":"id"},{"name":"label"},{"name":"name","description":"The file name of the asset."},{"name":"node_id"},{"name":"size"},{"name":"digest"},{"name":"state","description":"State of the release asset."},{"name":"updated_at"},{"name":"uploader","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"url"}]},{"name":"assets_url"},{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"body"},{"name":"created_at"},{"name":"discussion_url"},{"name":"draft","description":"Whether the release is a draft or published"},{"name":"html_url"},{"name":"id"},{"name":"immutable","description":"Whether or not the release is immutable."},{"name":"name"},{"name":"node_id"},{"name":"prerelease","description":"Whether the release is identified as a prerelease or a full release."},{"name":"published_at"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"tag_name","description":"The name of the tag."},{"name":"tarball_url"},{"name":"target_commitish","description":"Specifies the commitish value that determines where the Git tag is created from."},{"name":"upload_url"},{"name":"updated_at"},{"name":"url"},{"name":"zipball_url"}]},4,6],"action":"prereleased"},"published":{"bodyParameters":[0,1,2,3,52,4,6],"action":"published"},"released":{"bodyParameters":[0,1,2,3,51,4,6],"action":"released"},"unpublished":{"bodyParameters":[0,1,2,3,52,4,6],"action":"unpublished"}},"repository_dispatch":{"default":{"bodyParameters":[{"name":"action","description":"The `event_type` that was specified in the `POST /repos/{owner}/{repo}/dispatches` request body."},{"name":"branch"},{"name":"client_payload","description":"The `client_payload` that was specified in the `POST /repos/{owner}/{repo}/dispatches` request body."},1,2,3,4,6],"action":"default"}},"repository_import":{"default":{"bodyParameters":[1,2,3,4,6,{"name":"status"}],"action":"default"}},"repository_vulnerability_alert":{"create":{"bodyParameters":[0,53,1,2,3,4,6],"action":"create"},"dismiss":{"bodyParameters":[0,{"name":"alert","description":"The security alert of the vulnerable dependency.","childParamsGroups":[{"name":"affected_package_name"},{"name":"affected_range"},{"name":"created_at"},{"name":"dismiss_comment"},{"name":"dismiss_reason"},{"name":"dismissed_at"},{"name":"dismisser","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"external_identifier"},{"name":"external_reference"},{"name":"fix_reason"},{"name":"fixed_at"},{"name":"fixed_in"},{"name":"ghsa_id"},{"name":"id"},{"name":"node_id"},{"name":"number"},{"name":"severity"},{"name":"state"}]},1,2,3,4,6],"action":"dismiss"},"reopen":{"bodyParameters":[0,53,1,2,3,4,6],"action":"reopen"},"resolve":{"bodyParameters":[0,53,1,2,3,4,6],"action":"resolve"}},"status":{"default":{"bodyParameters":[{"name":"avatar_url"},{"name":"branches","description":"An array of branch objects containing the status\' SHA. Each branch contains the given SHA, but the SHA may or may not be the head of the branch. The array includes a maximum of 10 branches.","childParamsGroups":[{"name":"commit","childParamsGroups":[{"name":"sha"},{"name":"url"}]},{"name":"name"},{"name":"protected"}]},{"name":"commit","childParamsGroups":[{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"comments_url"},{"name":"commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"},{"name":"date"},{"name":"email"},{"name":"name"}]},{"name":"comment_count"},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"},{"name":"date"},{"name":"email"},{"name":"name"}]},{"name":"message"},{"name":"tree","childParamsGroups":[{"name":"sha"},{"name":"url"}]},{"name":"url"},{"name":"verification","childParamsGroups":[{"name":"payload"},{"name":"reason"},{"name":"signature"},{"name":"verified"},{"name":"verified_at"}]}]},{"name":"committer","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"html_url"},{"name":"node_id"},{"name":"parents","childParamsGroups":[{"name":"html_url"},{"name":"sha"},{"name":"url"}]},{"name":"sha"},{"name":"url"}]},{"name":"context"},{"name":"created_at"},{"name":"description","description":"The optional human-readable description added to the status."},1,{"name":"id","description":"The unique identifier of the status."},2,{"name":"name"},3,4,6,{"name":"sha","description":"The Commit SHA."},{"name":"state","description":"The new state. Can be `pending`, `success`, `failure`, or `error`."},{"name":"target_url","description":"The optional link added to the status."},50],"action":"default"}},"watch":{"started":{"bodyParameters":[0,1,2,3,4,6],"action":"started"}},"workflow_dispatch":{"default":{"bodyParameters":[1,{"name":"inputs"},2,3,{"name":"ref"},4,6,{"name":"workflow"}],"action":"default"}},"workflow_job":{"completed":{"bodyParameters":[0,1,2,3,4,6,{"name":"workflow_job","description":"The workflow job. Many `workflow_job` keys, such as `head_sha`, `conclusion`, and `started_at` are the same as those in a [`check_run`](#check_run) object.","childParamsGroups":[{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels","description":"Custom labels for the job. Specified by the [`\\"runs-on\\"` attribute](https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idruns-on) in the workflow YAML."},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id","description":"The ID of the runner group that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_group_name","description":"The name of the runner group that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_id","description":"The ID of the runner that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_name","description":"The name of the runner that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"started_at"},{"name":"status","description":"The current status of the job. Can be `queued`, `in_progress`, `waiting`, or `completed`."},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"steps","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion"},{"name":"name"},{"name":"number"},{"name":"started_at"},{"name":"status"}]},{"name":"url"},{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels"},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id"},{"name":"runner_group_name"},{"name":"runner_id"},{"name":"runner_name"},{"name":"started_at"},{"name":"status"},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"steps"},{"name":"url"}]},54],"action":"completed"},"in_progress":{"bodyParameters":[0,1,2,3,4,6,{"name":"workflow_job","description":"The workflow job. Many `workflow_job` keys, such as `head_sha`, `conclusion`, and `started_at` are the same as those in a [`check_run`](#check_run) object.","childParamsGroups":[{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels","description":"Custom labels for the job. Specified by the [`\\"runs-on\\"` attribute](https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idruns-on) in the workflow YAML."},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id","description":"The ID of the runner group that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_group_name","description":"The name of the runner group that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_id","description":"The ID of the runner that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_name","description":"The name of the runner that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"started_at"},{"name":"status","description":"The current status of the job. Can be `queued`, `in_progress`, or `completed`."},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"steps","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion"},{"name":"name"},{"name":"number"},{"name":"started_at"},{"name":"status"}]},{"name":"url"},{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels"},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id"},{"name":"runner_group_name"},{"name":"runner_id"},{"name":"runner_name"},{"name":"started_at"},{"name":"status"},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"steps","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion"},{"name":"name"},{"name":"number"},{"name":"started_at"},{"name":"status"}]},{"name":"url"}]},54],"action":"in_progress"},"queued":{"bodyParameters":[0,1,2,3,4,6,{"name":"workflow_job","childParamsGroups":[{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels"},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id"},{"name":"runner_group_name"},{"name":"runner_id"},{"name":"runner_name"},{"name":"started_at"},{"name":"status"},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"steps","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion"},{"name":"name"},{"name":"number"},{"name":"started_at"},{"name":"status"}]},{"name":"url"}]},54],"action":"queued"},"waiting":{"bodyParameters":[0,1,2,3,4,6,{"name":"workflow_job","childParamsGroups":[{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels"},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id"},{"name":"runner_group_name"},{"name":"runner_id"},{"name":"runner_name"},{"name":"started_at"},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"status"},{"name":"steps","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion"},{"name":"name"},{"name":"number"},{"name":"started_at"},{"name":"status"}]},{"name":"url"}]},54],"action":"waiting"}},"workflow_run":{"completed":{"bodyParameters":[0,1,2,3,4,6,11,{"name":"workflow_run","childParamsGroups":[{"name":"actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"artifacts_url"},{"name":"cancel_url"},{"name":"check_suite_id"},{"name":"check_suite_node_id"},{"name":"check_suite_url"},{"name":"conclusion"},{"name":"created_at"},{"name":"event"},{"name":"head_branch"},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"jobs_url"},{"name":"logs_url"},{"name":"name"},{"name":"node_id"},{"name":"path"},{"name":"previous_attempt_url"},{"name":"pull_requests","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"referenced_workflows","childParamsGroups":[{"name":"path"},{"name":"ref"},{"name":"sha"}]},{"name":"repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"rerun_url"},{"name":"run_attempt"},{"name":"run_number"},{"name":"run_started_at"},{"name":"status"},{"name":"triggering_actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"updated_at"},{"name":"url"},{"name":"workflow_id"},{"name":"workflow_url"},{"name":"display_title","description":"The event-specific title associated with the run or the run-name if set, or the value of `run-name` if it is set in the workflow."}]}],"action":"completed"},"in_progress":{"bodyParameters":[0,1,2,3,4,6,11,{"name":"workflow_run","childParamsGroups":[{"name":"actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"artifacts_url"},{"name":"cancel_url"},{"name":"check_suite_id"},{"name":"check_suite_node_id"},{"name":"check_suite_url"},{"name":"conclusion"},{"name":"created_at"},{"name":"event"},{"name":"head_branch"},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"jobs_url"},{"name":"logs_url"},{"name":"name"},{"name":"node_id"},{"name":"path"},{"name":"previous_attempt_url"},{"name":"pull_requests","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"referenced_workflows","childParamsGroups":[{"name":"path"},{"name":"ref"},{"name":"sha"}]},{"name":"repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"rerun_url"},{"name":"run_attempt"},{"name":"run_number"},{"name":"run_started_at"},{"name":"status"},{"name":"triggering_actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"updated_at"},{"name":"url"},{"name":"workflow_id"},{"name":"workflow_url"}]}],"action":"in_progress"},"requested":{"bodyParameters":[0,1,2,3,4,6,11,{"name":"workflow_run","childParamsGroups":[{"name":"actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"artifacts_url"},{"name":"cancel_url"},{"name":"check_suite_id"},{"name":"check_suite_node_id"},{"name":"check_suite_url"},{"name":"conclusion"},{"name":"created_at"},{"name":"event"},{"name":"head_branch"},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"jobs_url"},{"name":"logs_url"},{"name":"name"},{"name":"node_id"},{"name":"path"},{"name":"previous_attempt_url"},{"name":"pull_requests","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"referenced_workflows","childParamsGroups":[{"name":"path"},{"name":"ref"},{"name":"sha"}]},{"name":"repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"rerun_url"},{"name":"run_attempt"},{"name":"run_number"},{"name":"run_started_at"},{"name":"status"},{"name":"triggering_actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"updated_at"},{"name":"url"},{"name":"workflow_id"},{"name":"workflow_url"},{"name":"display_title"}]}],"action":"requested"}}}');
  const schedule_min_namespaceObject = JSON.parse('{"repository":{"id":186853002,"node_id":"MDEwOlJlcG9zaXRvcnkxODY4NTMwMDI=","name":"Hello-World","full_name":"Codertocat/Hello-World","private":false,"owner":{"name":"Codertocat","email":"21031067+Codertocat@users.noreply.github.com","login":"Codertocat","id":21031067,"node_id":"MDQ6VXNlcjIxMDMxMDY3","avatar_url":"https://avatars1.githubusercontent.com/u/21031067?v=4","gravatar_id":"","url":"https://api.github.com/users/Codertocat","html_url":"https://github.com/Codertocat","followers_url":"https://api.github.com/users/Codertocat/followers","following_url":"https://api.github.com/users/Codertocat/following{/other_user}","gists_url":"https://api.github.com/users/Codertocat/gists{/gist_id}","starred_url":"https://api.github.com/users/Codertocat/starred{/owner}{/repo}","subscriptions_url":"https://api.github.com/users/Codertocat/subscriptions","organizations_url":"https://api.github.com/users/Codertocat/orgs","repos_url":"https://api.github.com/users/Codertocat/repos","events_url":"https://api.github.com/users/Codertocat/events{/privacy}","received_events_url":"https://api.github.com/users/Codertocat/received_events","type":"User","site_admin":false},"html_url":"https://github.com/Codertocat/Hello-World","description":null,"fork":false,"url":"https://github.com/Codertocat/Hello-World","forks_url":"https://api.github.com/repos/Codertocat/Hello-World/forks","keys_url":"https://api.github.com/repos/Codertocat/Hello-World/keys{/key_id}","collaborators_url":"https://api.github.com/repos/Codertocat/Hello-World/collaborators{/collaborator}","teams_url":"https://api.github.com/repos/Codertocat/Hello-World/teams","hooks_url":"https://api.github.com/repos/Codertocat/Hello-World/hooks","issue_events_url":"https://api.github.com/repos/Codertocat/Hello-World/issues/events{/number}","events_url":"https://api.github.com/repos/Codertocat/Hello-World/events","assignees_url":"https://api.github.com/repos/Codertocat/Hello-World/assignees{/user}","branches_url":"https://api.github.com/repos/Codertocat/Hello-World/branches{/branch}","tags_url":"https://api.github.com/repos/Codertocat/Hello-World/tags","blobs_url":"https://api.github.com/repos/Codertocat/Hello-World/git/blobs{/sha}","git_tags_url":"https://api.github.com/repos/Codertocat/Hello-World/git/tags{/sha}","git_refs_url":"https://api.github.com/repos/Codertocat/Hello-World/git/refs{/sha}","trees_url":"https://api.github.com/repos/Codertocat/Hello-World/git/trees{/sha}","statuses_url":"https://api.github.com/repos/Codertocat/Hello-World/statuses/{sha}","languages_url":"https://api.github.com/repos/Codertocat/Hello-World/languages","stargazers_url":"https://api.github.com/repos/Codertocat/Hello-World/stargazers","contributors_url":"https://api.github.com/repos/Codertocat/Hello-World/contributors","subscribers_url":"https://api.github.com/repos/Codertocat/Hello-World/subscribers","subscription_url":"https://api.github.com/repos/Codertocat/Hello-World/subscription","commits_url":"https://api.github.com/repos/Codertocat/Hello-World/commits{/sha}","git_commits_url":"https://api.github.com/repos/Codertocat/Hello-World/git/commits{/sha}","comments_url":"https://api.github.com/repos/Codertocat/Hello-World/comments{/number}","issue_comment_url":"https://api.github.com/repos/Codertocat/Hello-World/issues/comments{/number}","contents_url":"https://api.github.com/repos/Codertocat/Hello-World/contents/{+path}","compare_url":"https://api.github.com/repos/Codertocat/Hello-World/compare/{base}...{head}","merges_url":"https://api.github.com/repos/Codertocat/Hello-World/merges","archive_url":"https://api.github.com/repos/Codertocat/Hello-World/{archive_format}{/ref}","downloads_url":"https://api.github.com/repos/Codertocat/Hello-World/downloads","issues_url":"https://api.github.com/repos/Codertocat/Hello-World/issues{/number}","pulls_url":"https://api.github.com/repos/Codertocat/Hello-World/pulls{/number}","milestones_url":"https://api.github.com/repos/Codertocat/Hello-World/milestones{/number}","notifications_url":"https://api.github.com/repos/Codertocat/Hello-World/notifications{?since,all,participating}","labels_url":"https://api.github.com/repos/Codertocat/Hello-World/labels{/name}","releases_url":"https://api.github.com/repos/Codertocat/Hello-World/releases{/id}","deployments_url":"https://api.github.com/repos/Codertocat/Hello-World/deployments","created_at":1557933565,"updated_at":"2019-05-15T15:20:41Z","pushed_at":1557933657,"git_url":"git://github.com/Codertocat/Hello-World.git","ssh_url":"git@github.com:Codertocat/Hello-World.git","clone_url":"https://github.com/Codertocat/Hello-World.git","svn_url":"https://github.com/Codertocat/Hello-World","homepage":null,"size":0,"stargazers_count":0,"watchers_count":0,"language":"Ruby","has_issues":true,"has_projects":true,"has_downloads":true,"has_wiki":true,"has_pages":true,"forks_count":1,"mirror_url":null,"archived":false,"disabled":false,"open_issues_count":2,"license":null,"forks":1,"open_issues":2,"watchers":0,"default_branch":"master","stargazers":0,"master_branch":"master"},"schedule":"* * * * *","workflow":".github/workflows/hello-world-workflow.yml"}');
  const workflow_call_min_namespaceObject = JSON.parse('{"action":"on-demand-test","repository":{"id":17273051,"node_id":"MDEwOlJlcG9zaXRvcnkxNzI3MzA1MQ==","name":"octo-repo","full_name":"octo-org/octo-repo","private":true,"owner":{"login":"octo-org","id":6811672,"node_id":"MDEyOk9yZ2FuaXphdGlvbjY4MTE2NzI=","avatar_url":"https://avatars3.githubusercontent.com/u/6811672?v=4","gravatar_id":"","url":"https://api.github.com/users/octo-org","html_url":"https://github.com/octo-org","followers_url":"https://api.github.com/users/octo-org/followers","following_url":"https://api.github.com/users/octo-org/following{/other_user}","gists_url":"https://api.github.com/users/octo-org/gists{/gist_id}","starred_url":"https://api.github.com/users/octo-org/starred{/owner}{/repo}","subscriptions_url":"https://api.github.com/users/octo-org/subscriptions","organizations_url":"https://api.github.com/users/octo-org/orgs","repos_url":"https://api.github.com/users/octo-org/repos","events_url":"https://api.github.com/users/octo-org/events{/privacy}","received_events_url":"https://api.github.com/users/octo-org/received_events","type":"Organization","site_admin":false},"html_url":"https://github.com/octo-org/octo-repo","description":"My first repo on GitHub!","fork":false,"url":"https://api.github.com/repos/octo-org/octo-repo","forks_url":"https://api.github.com/repos/octo-org/octo-repo/forks","keys_url":"https://api.github.com/repos/octo-org/octo-repo/keys{/key_id}","collaborators_url":"https://api.github.com/repos/octo-org/octo-repo/collaborators{/collaborator}","teams_url":"https://api.github.com/repos/octo-org/octo-repo/teams","hooks_url":"https://api.github.com/repos/octo-org/octo-repo/hooks","issue_events_url":"https://api.github.com/repos/octo-org/octo-repo/issues/events{/number}","events_url":"https://api.github.com/repos/octo-org/octo-repo/events","assignees_url":"https://api.github.com/repos/octo-org/octo-repo/assignees{/user}","branches_url":"https://api.github.com/repos/octo-org/octo-repo/branches{/branch}","tags_url":"https://api.github.com/repos/octo-org/octo-repo/tags","blobs_url":"https://api.github.com/repos/octo-org/octo-repo/git/blobs{/sha}","git_tags_url":"https://api.github.com/repos/octo-org/octo-repo/git/tags{/sha}","git_refs_url":"https://api.github.com/repos/octo-org/octo-repo/git/refs{/sha}","trees_url":"https://api.github.com/repos/octo-org/octo-repo/git/trees{/sha}","statuses_url":"https://api.github.com/repos/octo-org/octo-repo/statuses/{sha}","languages_url":"https://api.github.com/repos/octo-org/octo-repo/languages","stargazers_url":"https://api.github.com/repos/octo-org/octo-repo/stargazers","contributors_url":"https://api.github.com/repos/octo-org/octo-repo/contributors","subscribers_url":"https://api.github.com/repos/octo-org/octo-repo/subscribers","subscription_url":"https://api.github.com/repos/octo-org/octo-repo/subscription","commits_url":"https://api.github.com/repos/octo-org/octo-repo/commits{/sha}","git_commits_url":"https://api.github.com/repos/octo-org/octo-repo/git/commits{/sha}","comments_url":"https://api.github.com/repos/octo-org/octo-repo/comments{/number}","issue_comment_url":"https://api.github.com/repos/octo-org/octo-repo/issues/comments{/number}","contents_url":"https://api.github.com/repos/octo-org/octo-repo/contents/{+path}","compare_url":"https://api.github.com/repos/octo-org/octo-repo/compare/{base}...{head}","merges_url":"https://api.github.com/repos/octo-org/octo-repo/merges","archive_url":"https://api.github.com/repos/octo-org/octo-repo/{archive_format}{/ref}","downloads_url":"https://api.github.com/repos/octo-org/octo-repo/downloads","issues_url":"https://api.github.com/repos/octo-org/octo-repo/issues{/number}","pulls_url":"https://api.github.com/repos/octo-org/octo-repo/pulls{/number}","milestones_url":"https://api.github.com/repos/octo-org/octo-repo/milestones{/number}","notifications_url":"https://api.github.com/repos/octo-org/octo-repo/notifications{?since,all,participating}","labels_url":"https://api.github.com/repos/octo-org/octo-repo/labels{/name}","releases_url":"https://api.github.com/repos/octo-org/octo-repo/releases{/id}","deployments_url":"https://api.github.com/repos/octo-org/octo-repo/deployments","created_at":"2014-02-28T02:42:51Z","updated_at":"2018-10-10T15:58:51Z","pushed_at":"2018-10-10T15:58:47Z","git_url":"git://github.com/octo-org/octo-repo.git","ssh_url":"git@github.com:octo-org/octo-repo.git","clone_url":"https://github.com/octo-org/octo-repo.git","svn_url":"https://github.com/octo-org/octo-repo","homepage":"","size":59,"stargazers_count":0,"watchers_count":0,"language":"JavaScript","has_issues":true,"has_projects":true,"has_downloads":true,"has_wiki":true,"has_pages":false,"forks_count":1,"mirror_url":null,"archived":false,"open_issues_count":23,"license":null,"forks":1,"open_issues":23,"watchers":0,"default_branch":"master"},"organization":{"login":"octo-org","id":6811672,"node_id":"MDEyOk9yZ2FuaXphdGlvbjY4MTE2NzI=","url":"https://api.github.com/orgs/octo-org","repos_url":"https://api.github.com/orgs/octo-org/repos","events_url":"https://api.github.com/orgs/octo-org/events","hooks_url":"https://api.github.com/orgs/octo-org/hooks","issues_url":"https://api.github.com/orgs/octo-org/issues","members_url":"https://api.github.com/orgs/octo-org/members{/member}","public_members_url":"https://api.github.com/orgs/octo-org/public_members{/member}","avatar_url":"https://avatars3.githubusercontent.com/u/6811672?v=4","description":"Working better together!"},"sender":{"login":"Codertocat","id":21031067,"node_id":"MDQ6VXNlcjIxMDMxMDY3","avatar_url":"https://avatars1.githubusercontent.com/u/21031067?v=4","gravatar_id":"","url":"https://api.github.com/users/Codertocat","html_url":"https://github.com/Codertocat","followers_url":"https://api.github.com/users/Codertocat/followers","following_url":"https://api.github.com/users/Codertocat/following{/other_user}","gists_url":"https://api.github.com/users/Codertocat/gists{/gist_id}","starred_url":"https://api.github.com/users/Codertocat/starred{/owner}{/repo}","subscriptions_url":"https://api.github.com/users/Codertocat/subscriptions","organizations_url":"https://api.github.com/users/Codertocat/orgs","repos_url":"https://api.github.com/users/Codertocat/repos","events_url":"https://api.github.com/users/Codertocat/events{/privacy}","received_events_url":"https://api.github.com/users/Codertocat/received_events","type":"User","site_admin":false},"installation":{"id":375706,"node_id":"MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9uMzc1NzA2"}}');
  const customEventPayloads = {
   schedule: schedule_min_namespaceObject,
   workflow_call: workflow_call_min_namespaceObject
  };
  const dedupedWebhookPayloads = webhooks_min_namespaceObject;
  const objects = objects_min_namespaceObject;
  const webhookPayloads = {};
  getWebhookPayload("workflow_dispatch", "default");
  const inputs = webhookPayloads?.["workflow_dispatch"]?.["default"].bodyParameters.find(p => p.name === "inputs");
  if (inputs) {
   delete inputs.childParamsGroups;
  }
  function getSupportedEventTypes(event) {
   const payloads = dedupedWebhookPayloads?.[event];
   if (!payloads) {
    if (customEventPayloads[event]) {
     return [ "default" ];
    }
   }
   return Object.keys(payloads || {});
  }
  function getEventPayload(event, action) {
   const payload = getWebhookPayload(event, action);
   if (!payload) {
    const customPayload = customEventPayloads[event];
    if (customPayload) {
     return mergeObject(new dist.JS, customPayload);
    }
    return undefined;
   }
   const d = new dist.JS;
   payload.bodyParameters.forEach(p => mergeParam(d, p));
   return d;
  }
  function mergeParam(target, param) {
   if (param.childParamsGroups?.length || 0 > 0) {
    const d = new dist.JS;
    param.childParamsGroups?.forEach(p => mergeParam(d, p));
    target.add(param.name, d, param.description);
   } else {
    if (target.get(param.name)) {
     return;
    }
    target.add(param.name, new dist.p.Uv, param.description);
   }
  }
  function mergeObject(d, toAdd) {
   for (const [key, value] of Object.entries(toAdd)) {
    if (value && typeof value === "object" && !d.get(key)) {
     if (!Array.isArray(value) && Object.entries(value).length === 0) {
      d.add(key, new dist.p.Uv);
      continue;
     }
     d.add(key, mergeObject(new dist.JS, value));
    } else {
     d.add(key, new dist.p.Uv);
    }
   }
   return d;
  }
  function getWebhookPayload(event, action) {
   const existingPayload = webhookPayloads?.[event]?.[action];
   if (existingPayload) {
    return existingPayload;
   }
   const deduplicatedPayload = dedupedWebhookPayloads?.[event]?.[action];
   if (!deduplicatedPayload) {
    return undefined;
   }
   const params = deduplicatedPayload.bodyParameters.map(p => fullParam(p));
   const payload = {
    ...deduplicatedPayload,
    bodyParameters: params
   };
   webhookPayloads[event] || (webhookPayloads[event] = {});
   webhookPayloads[event][action] = payload;
   return payload;
  }
  function fullParam(dedupedParam) {
   if (typeof dedupedParam === "number") {
    if (dedupedParam >= objects.length) {
     throw new Error(`Unknown object ${dedupedParam}`);
    }
    return objects[dedupedParam];
   }
   return dedupedParam;
  }
  function getInputsContext(workflowContext) {
   const d = new dist.JS;
   const events = workflowContext?.template?.events;
   if (!events) {
    return d;
   }
   const dispatch = events["workflow_dispatch"];
   if (dispatch?.inputs) {
    addInputs(d, dispatch.inputs);
   }
   const call = events["workflow_call"];
   if (call?.inputs) {
    addInputs(d, call.inputs);
   }
   return d;
  }
  function addInputs(d, inputs) {
   for (const inputName of Object.keys(inputs)) {
    const input = inputs[inputName];
    switch (input.type) {
    case "choice":
     if (input.default) {
      d.add(inputName, new dist.p.uQ(input.default), input.description);
     } else {
      d.add(inputName, new dist.p.uQ((input.options || [ "" ])[0]), input.description);
     }
     break;

    case "environment":
     if (input.default) {
      d.add(inputName, new dist.p.uQ(input.default), input.description);
     } else {
      d.add(inputName, new dist.p.uQ(""));
     }
     break;

    case "boolean":
     d.add(inputName, new dist.p.bo(input.default || false), input.description);
     break;

    case "string":
    default:
     d.add(inputName, new dist.p.uQ(input.default || inputName), input.description);
     break;
    }
   }
  }
  function github_getGithubContext(workflowContext, mode) {
   const keys = [ "action", "action_path", "action_ref", "action_repository", "action_status", "actor", "actor_id", "api_url", "base_ref", "env", "event", "event_name", "event_path", "graphql_url", "head_ref", "job", "path", "ref", "ref_name", "ref_protected", "ref_type", "repository", "repository_id", "repository_owner", "repository_owner_id", "repositoryUrl", "retention_days", "run_id", "run_number", "run_attempt", "secret_source", "server_url", "sha", "token", "triggering_actor", "workflow", "workflow_ref", "workflow_sha", "workspace" ];
   return new dist.JS(...keys.map(key => {
    const description = descriptions_getDescription("github", key);
    if (key == "event") {
     return {
      key: key,
      value: getEventContext(workflowContext, mode),
      description: description
     };
    }
    return {
     key: key,
     value: new dist.p.Uv,
     description: description
    };
   }));
  }
  function getEventContext(workflowContext, mode) {
   const d = new dist.JS;
   const eventsConfig = workflowContext?.template?.events;
   if (!eventsConfig) {
    return d;
   }
   if (eventsConfig.workflow_call && mode == Mode.Validation) {
    return new dist.p.Uv;
   }
   const inputs = getInputsContext(workflowContext);
   if (inputs.values().length > 0) {
    d.add("inputs", inputs);
   }
   const schedule = eventsConfig["schedule"];
   if (schedule && schedule.length > 0) {
    const default_cron = schedule[0].cron;
    d.add("schedule", new dist.p.uQ(default_cron));
   }
   const events = Object.keys(eventsConfig);
   for (const eventName of events) {
    const event = eventsConfig[eventName];
    let types = getTypes(eventName, event.types);
    const payloadEventName = getPayloadEventName(eventName);
    if (types.length === 1 && types[0] === "default") {
     types = getSupportedEventTypes(eventName);
    }
    for (const type of types) {
     const eventPayload = getEventPayload(payloadEventName, type);
     if (!eventPayload) {
      continue;
     }
     merge(d, eventPayload);
    }
   }
   return d;
  }
  function getPayloadEventName(eventName) {
   switch (eventName) {
   case "pull_request_target":
    return "pull_request";

   default:
    return eventName;
   }
  }
  function getTypes(event, types) {
   const typesOrDefault = (types, defaultTypes) => !types || types.length === 0 ? defaultTypes : types;
   switch (event) {
   case "merge_group":
    return typesOrDefault(types, [ "checks_requested" ]);

   case "pull_request":
   case "pull_request_target":
    return typesOrDefault(types, [ "opened", "reopened", "synchronize" ]);

   case "repository_dispatch":
    return [ "default" ];

   default:
    return typesOrDefault(types, [ "default" ]);
   }
  }
  function merge(target, toMerge) {
   for (const p of toMerge.pairs()) {
    if ((0, dist.NE)(p.value)) {
     const existingValue = target.get(p.key);
     if (existingValue && (0, dist.NE)(existingValue)) {
      merge(existingValue, p.value);
      continue;
     }
    }
    target.add(p.key, p.value, p.description);
   }
   return target;
  }
  function getJobContext(workflowContext) {
   const jobContext = new dist.JS;
   const job = workflowContext.job;
   if (!job) {
    return jobContext;
   }
   const jobContainer = job.container;
   if (jobContainer && (0, workflow_parser_dist.pi)(jobContainer)) {
    const containerContext = createContainerContext(jobContainer, false);
    jobContext.add("container", containerContext, descriptions_getDescription("job", "container"));
   }
   const jobServices = job.services;
   if (jobServices && (0, workflow_parser_dist.pi)(jobServices)) {
    const servicesContext = new dist.JS;
    for (const service of jobServices) {
     if (!(0, workflow_parser_dist.pi)(service.value)) {
      continue;
     }
     const serviceContext = createContainerContext(service.value, true);
     servicesContext.add(service.key.toString(), serviceContext);
    }
    jobContext.add("services", servicesContext, descriptions_getDescription("job", "services"));
   }
   jobContext.add("status", new dist.p.uQ(""), descriptions_getDescription("job", "status"));
   jobContext.add("check_run_id", new dist.p.uQ(""), descriptions_getDescription("job", "check_run_id"));
   jobContext.add("workflow_file_path", new dist.p.uQ(""), descriptions_getDescription("job", "workflow_file_path"));
   jobContext.add("workflow_ref", new dist.p.uQ(""), descriptions_getDescription("job", "workflow_ref"));
   jobContext.add("workflow_repository", new dist.p.uQ(""), descriptions_getDescription("job", "workflow_repository"));
   jobContext.add("workflow_sha", new dist.p.uQ(""), descriptions_getDescription("job", "workflow_sha"));
   return jobContext;
  }
  function createContainerContext(container, isServices) {
   const containerContext = new dist.JS;
   containerContext.add("id", new dist.p.uQ(""), descriptions_getDescription("job", isServices ? "services.<service_id>.id" : "container.id"));
   containerContext.add("network", new dist.p.uQ(""), descriptions_getDescription("job", isServices ? "services.<service_id>.network" : "container.network"));
   if (isServices) {
    const ports = new dist.JS;
    for (const {key: key, value: value} of container) {
     if (key.toString() === "ports" && (0, workflow_parser_dist.wZ)(value)) {
      for (const item of value) {
       const portParts = item.toString().split(":");
       const containerPort = portParts.length === 2 ? portParts[1] : portParts[0];
       ports.add(containerPort, new dist.p.uQ(""));
      }
     }
    }
    containerContext.add("ports", ports, descriptions_getDescription("job", "services.<service_id>.ports"));
   }
   return containerContext;
  }
  var string = __webpack_require__(3637);
  var mapping_token = __webpack_require__(1166);
  function getJobsContext(workflowContext) {
   const jobsContext = new dist.JS;
   const jobs = workflowContext.template?.jobs;
   if (!jobs) {
    return jobsContext;
   }
   for (const job of jobs) {
    const jobContext = new dist.JS;
    jobContext.add("result", new dist.p.Uv, descriptions_getDescription("jobs", "result"));
    const outputs = job.outputs || new dist.p.Uv;
    if (outputs instanceof mapping_token.e) {
     jobContext.add("outputs", createOutputsContext(outputs), descriptions_getDescription("jobs", "outputs"));
    }
    jobsContext.add(job.id.toString(), jobContext);
   }
   return jobsContext;
  }
  function createOutputsContext(outputs) {
   const outputsContext = new dist.JS;
   for (const output of outputs) {
    outputsContext.add(output.key.toString(), new string.u(output.value.toString()), descriptions_getDescription(output.key.toString(), "output"));
   }
   return outputsContext;
  }
  function getMatrixContext(workflowContext, mode) {
   const strategy = workflowContext.job?.strategy ?? workflowContext.reusableWorkflowJob?.strategy;
   if (!strategy || !(0, workflow_parser_dist.pi)(strategy)) {
    return new dist.p.Uv;
   }
   const matrix = strategy.find("matrix");
   if (!matrix || !(0, workflow_parser_dist.pi)(matrix)) {
    return new dist.p.Uv;
   }
   const properties = matrixProperties(matrix, mode);
   if (!properties) {
    return new dist.p.Uv;
   }
   const d = new dist.JS;
   for (const [key, value] of properties) {
    if (value === undefined) {
     d.add(key, new dist.p.Uv);
     continue;
    }
    const a = new dist.p.O3;
    for (const v of value) {
     a.add(new dist.p.uQ(v));
    }
    d.add(key, a);
   }
   return d;
  }
  function matrixProperties(matrix, mode) {
   const properties = new Map;
   let include;
   for (const pair of matrix) {
    if (!(0, workflow_parser_dist.Kg)(pair.key)) {
     continue;
    }
    const key = pair.key.value;
    switch (key) {
    case "include":
     if ((0, workflow_parser_dist.hR)(pair.value) || !(0, workflow_parser_dist.wZ)(pair.value)) {
      if (mode === Mode.Validation) {
       return;
      } else {
       continue;
      }
     }
     include = pair.value;
     break;

    case "exclude":
     break;

    default:
     {
      if (!(0, workflow_parser_dist.wZ)(pair.value)) {
       properties.set(key, undefined);
       continue;
      }
      const values = new Set;
      for (const value of pair.value) {
       if ((0, workflow_parser_dist.Kg)(value)) {
        values.add(value.value);
       }
      }
      properties.set(key, values);
      break;
     }
    }
   }
   if (include) {
    for (const item of include) {
     if (!(0, workflow_parser_dist.pi)(item)) {
      continue;
     }
     for (const pair of item) {
      addValueToProperties(properties, pair);
     }
    }
   }
   return properties;
  }
  function addValueToProperties(properties, pair) {
   if (!(0, workflow_parser_dist.Kg)(pair.key)) {
    return;
   }
   const key = pair.key.value;
   const value = (0, workflow_parser_dist.Kg)(pair.value) ? pair.value.value : undefined;
   if (!properties.has(key)) {
    if (value === undefined) {
     properties.set(key, undefined);
     return;
    }
    properties.set(key, new Set([ value ]));
    return;
   }
   if (value === undefined) {
    return;
   }
   const property = properties.get(key);
   if (property !== undefined) {
    property.add(value);
    return;
   }
   properties.set(key, new Set([ value ]));
  }
  var type_guards = __webpack_require__(6118);
  function getNeedsContext(workflowContext) {
   const d = new dist.JS;
   const job = workflowContext.job || workflowContext.reusableWorkflowJob;
   if (!job?.needs) {
    return d;
   }
   for (const jobID of job.needs) {
    const job = workflowContext.template?.jobs.find(job => job.id.value === jobID.value);
    d.add(jobID.value, needsJobContext(job));
   }
   return d;
  }
  function needsJobContext(job) {
   const d = new dist.JS;
   if (job) {
    d.add("outputs", jobOutputs(job));
   }
   d.add("result", new dist.p.Uv);
   return d;
  }
  function jobOutputs(job) {
   const d = new dist.JS;
   if (!job?.outputs) {
    return d;
   }
   for (const output of job.outputs) {
    if (!(0, workflow_parser_dist.Kg)(output.key)) {
     continue;
    }
    d.add(output.key.value, ...jobOutput(job, output.value));
   }
   return d;
  }
  function jobOutput(job, outputValue) {
   if ((0, type_guards.o5)(job)) {
    return (0, workflow_parser_dist.jn)(outputValue) ? [ new dist.p.uQ(outputValue.toDisplayString()), undefined ] : [ new dist.p.Uv, undefined ];
   }
   if (!(0, workflow_parser_dist.pi)(outputValue)) {
    return [ new dist.p.Uv, undefined ];
   }
   const description = outputValue.find("description");
   const value = outputValue.find("value");
   return [ value && (0, workflow_parser_dist.jn)(value) ? new dist.p.uQ(value.toDisplayString()) : new dist.p.Uv, description && (0, 
   workflow_parser_dist.Kg)(description) ? description.value : undefined ];
  }
  function getSecretsContext(workflowContext, mode) {
   const d = new dist.JS({
    key: "GITHUB_TOKEN",
    value: new dist.p.uQ("***"),
    description: descriptions_getDescription("secrets", "GITHUB_TOKEN")
   });
   const eventsConfig = workflowContext?.template?.events;
   if (eventsConfig?.workflow_call) {
    d.complete = false;
    if (mode === Mode.Completion) {
     for (const [name, value] of Object.entries(eventsConfig.workflow_call.secrets || {})) {
      d.add(name, new string.u(""), value.description);
     }
    }
   }
   return d;
  }
  function getStepsContext(workflowContext) {
   const d = new dist.JS;
   if (!workflowContext.job?.steps) {
    return d;
   }
   const currentStep = workflowContext.step?.id;
   for (const step of workflowContext.job.steps) {
    if (currentStep && step.id === currentStep) {
     break;
    }
    if (isGenerated(step)) {
     continue;
    }
    d.add(step.id, stepContext());
   }
   return d;
  }
  function stepContext() {
   const d = new dist.JS;
   const outputs = new dist.JS;
   outputs.complete = false;
   d.add("outputs", outputs, descriptions_getDescription("steps", "outputs"));
   d.add("conclusion", new dist.p.Uv, descriptions_getDescription("steps", "conclusion"));
   d.add("outcome", new dist.p.Uv, descriptions_getDescription("steps", "outcome"));
   return d;
  }
  function isGenerated(step) {
   return step.id.startsWith("__");
  }
  var Mode;
  (function(Mode) {
   Mode[Mode["Completion"] = 0] = "Completion";
   Mode[Mode["Validation"] = 1] = "Validation";
   Mode[Mode["Hover"] = 2] = "Hover";
  })(Mode || (Mode = {}));
  async function getWorkflowExpressionContext(names, config, workflowContext, mode) {
   const context = new dist.JS;
   for (const contextName of names) {
    let value = getDefaultContext(contextName, workflowContext, mode) || new dist.JS;
    if (value.kind === expressiondata.b.Null) {
     context.add(contextName, value);
     continue;
    }
    const remoteValue = workflowContext ? await (config?.getContext(contextName, value, workflowContext, mode)) : undefined;
    if (remoteValue) {
     value = remoteValue;
    } else if (contextName === "secrets" || contextName === "vars") {
     value.complete = false;
    }
    context.add(contextName, value, descriptions_getDescription(descriptions_RootContext, contextName));
   }
   return context;
  }
  function getDefaultContext(name, workflowContext, mode) {
   switch (name) {
   case "env":
    return workflowContext ? getEnvContext(workflowContext) : new dist.JS;

   case "github":
    return github_getGithubContext(workflowContext, mode);

   case "inputs":
    return workflowContext ? getInputsContext(workflowContext) : new dist.JS;

   case "reusableWorkflowJob":
   case "job":
    return workflowContext ? getJobContext(workflowContext) : new dist.JS;

   case "jobs":
    return workflowContext ? getJobsContext(workflowContext) : new dist.JS;

   case "matrix":
    return workflowContext ? getMatrixContext(workflowContext, mode) : new dist.JS;

   case "needs":
    return workflowContext ? getNeedsContext(workflowContext) : new dist.JS;

   case "runner":
    return getRunnerContext();

   case "secrets":
    return workflowContext ? getSecretsContext(workflowContext, mode) : new dist.JS;

   case "steps":
    return workflowContext ? getStepsContext(workflowContext) : new dist.JS;

   case "strategy":
    return getStrategyContext();
   }
   return undefined;
  }
  function getStrategyContext() {
   return new dist.JS({
    key: "fail-fast",
    value: new dist.p.bo(true),
    description: descriptions_getDescription("strategy", "fail-fast")
   }, {
    key: "job-index",
    value: new dist.p.Q9(0),
    description: descriptions_getDescription("strategy", "job-index")
   }, {
    key: "job-total",
    value: new dist.p.Q9(1),
    description: descriptions_getDescription("strategy", "job-total")
   }, {
    key: "max-parallel",
    value: new dist.p.Q9(1),
    description: descriptions_getDescription("strategy", "max-parallel")
   });
  }
  function getRunnerContext() {
   return new dist.JS({
    key: "arch",
    value: new dist.p.uQ("X64"),
    description: descriptions_getDescription("runner", "arch")
   }, {
    key: "debug",
    value: new dist.p.uQ("1"),
    description: descriptions_getDescription("runner", "debug")
   }, {
    key: "environment",
    value: new dist.p.uQ("github-hosted"),
    description: descriptions_getDescription("runner", "environment")
   }, {
    key: "name",
    value: new dist.p.uQ("GitHub Actions 2"),
    description: descriptions_getDescription("runner", "name")
   }, {
    key: "os",
    value: new dist.p.uQ("Linux"),
    description: descriptions_getDescription("runner", "os")
   }, {
    key: "temp",
    value: new dist.p.uQ("/home/runner/work/_temp"),
    description: descriptions_getDescription("runner", "temp")
   }, {
    key: "tool_cache",
    value: new dist.p.uQ("/opt/hostedtoolcache"),
    description: descriptions_getDescription("runner", "tool_cache")
   }, {
    key: "workspace",
    value: new dist.p.uQ("/home/runner/work/repo"),
    description: descriptions_getDescription("runner", "workspace")
   });
  }
  function getActionExpressionContext(names, config, actionContext, mode) {
   const context = new DescriptionDictionary;
   for (const contextName of names) {
    const value = getDefaultActionContext(contextName, actionContext, mode);
    if (value) {
     context.add(contextName, value, getDescription(RootContext, contextName));
    }
   }
   return context;
  }
  function getDefaultActionContext(name, actionContext, mode) {
   switch (name) {
   case "inputs":
    return actionContext ? getActionInputsContext(actionContext) : new DescriptionDictionary;

   case "steps":
    return actionContext ? getActionStepsContext(actionContext) : new DescriptionDictionary;

   case "github":
    return getGithubContext(undefined, mode);

   case "runner":
    return getRunnerContext();

   case "env":
    {
     const envContext = new DescriptionDictionary;
     envContext.complete = false;
     return envContext;
    }

   case "job":
    {
     const jobContext = new DescriptionDictionary;
     jobContext.add("status", new data.StringData(""), getDescription("job", "status"));
     jobContext.add("check_run_id", new data.StringData(""), getDescription("job", "check_run_id"));
     const containerContext = new DescriptionDictionary;
     containerContext.add("id", new data.StringData(""), getDescription("job", "container.id"));
     containerContext.add("network", new data.StringData(""), getDescription("job", "container.network"));
     jobContext.add("container", containerContext, getDescription("job", "container"));
     jobContext.add("services", new DescriptionDictionary, getDescription("job", "services"));
     return jobContext;
    }

   case "strategy":
    return getStrategyContext();

   case "matrix":
    {
     const matrixContext = new DescriptionDictionary;
     matrixContext.complete = false;
     return matrixContext;
    }
   }
   return undefined;
  }
  function getActionInputsContext(actionContext) {
   const dict = new DescriptionDictionary;
   const inputs = getActionInputs(actionContext.template);
   for (const input of inputs) {
    dict.add(input.id, new data.StringData(""), input.description || "");
   }
   return dict;
  }
  function getActionStepsContext(actionContext) {
   const dict = new DescriptionDictionary;
   const stepIds = getActionStepIdsBefore(actionContext);
   for (const stepId of stepIds) {
    const stepDict = new DescriptionDictionary;
    stepDict.add("outputs", new DescriptionDictionary, getDescription("steps", "outputs"));
    stepDict.add("outcome", new data.StringData("success"), getDescription("steps", "outcome"));
    stepDict.add("conclusion", new data.StringData("success"), getDescription("steps", "conclusion"));
    dict.add(stepId, stepDict, `Step: ${stepId}`);
   }
   return dict;
  }
  function getWorkflowContext(uri, template, tokenPath) {
   const context = {
    uri: uri,
    template: template
   };
   if (!template) {
    return context;
   }
   let stepsSequence = undefined;
   let stepToken = undefined;
   for (const token of tokenPath) {
    switch (token.definition?.key) {
    case "job":
     {
      const jobID = token.value;
      const job = template.jobs.find(job => job.id.value === jobID);
      if (!job) {
       break;
      }
      if ((0, type_guards.o5)(job)) {
       context.job = job;
      } else if ((0, type_guards.iK)(job)) {
       context.reusableWorkflowJob = job;
      }
      break;
     }

    case "steps":
     {
      if ((0, workflow_parser_dist.wZ)(token)) {
       stepsSequence = token;
      }
      break;
     }

    case "regular-step":
    case "run-step":
    case "wait-step":
    case "wait-all-step":
    case "cancel-step":
     {
      if ((0, workflow_parser_dist.pi)(token)) {
       stepToken = token;
      }
      break;
     }
    }
   }
   if (context.job && (0, type_guards.o5)(context.job)) {
    context.step = workflow_context_findStep(context.job.steps, stepsSequence, stepToken);
   }
   return context;
  }
  function workflow_context_findStep(steps, stepSequence, stepToken) {
   if (!steps || !stepSequence || !stepToken) {
    return undefined;
   }
   let stepIndex = -1;
   for (let i = 0; i < stepSequence.count; i++) {
    if (stepSequence.get(i) === stepToken) {
     stepIndex = i;
     break;
    }
   }
   if (stepIndex === -1 || stepIndex >= steps.length) {
    return undefined;
   }
   return steps[stepIndex];
  }
  var dictionary = __webpack_require__(8596);
  class AccessError extends Error {
   constructor(message, keyName) {
    super(message);
    this.keyName = keyName;
   }
  }
  class ErrorDictionary extends dist.p.bT {
   constructor(...pairs) {
    super(...pairs);
    this.complete = true;
   }
   get(key) {
    const value = super.get(key);
    if (value) {
     return value;
    }
    if (this.complete) {
     throw new AccessError(`Invalid context access: ${key}`, key);
    }
   }
  }
  function wrapDictionary(d) {
   const e = new ErrorDictionary;
   if ((0, dist.NE)(d)) {
    e.complete = d.complete;
   }
   for (const {key: key, value: value} of d.pairs()) {
    if ((0, dictionary.H)(value)) {
     e.add(key, wrapDictionary(value));
    } else {
     e.add(key, value);
    }
   }
   return e;
  }
  var lexer = __webpack_require__(2083);
  var dist_result = __webpack_require__(6856);
  class ValidationEvaluator extends dist.oi {
   constructor() {
    super(...arguments);
    this.errors = [];
   }
   validate() {
    super.evaluate();
   }
   eval(n) {
    try {
     return super.eval(n);
    } catch (e) {
     if (e instanceof AccessError) {
      this.errors.push({
       message: `Context access might be invalid: ${e.keyName}`,
       severity: "warning"
      });
     } else if (e instanceof dist.ZI) {
      this.errors.push({
       message: `Expression might be invalid: ${e.message}`,
       severity: "error"
      });
     }
    }
    return new dist.p.Uv;
   }
   visitLogical(logical) {
    let result;
    for (const arg of logical.args) {
     const r = this.eval(arg);
     if (!result && (logical.operator.type === lexer.ks.AND && (0, dist_result.me)(r) || logical.operator.type === lexer.ks.OR && (0, 
     dist_result.vN)(r))) {
      result = r;
     }
    }
    return result;
   }
  }
  const validatorFunctions = new Map(Object.entries({
   fromjson: {
    ...dist.j7.fromjson,
    call: () => new dist.p.bT
   }
  }));
  var log = __webpack_require__(9873);
  function detectDocumentType(uri) {
   const normalizedUri = uri.replace(/\\/g, "/");
   if (/\.github\/workflows(-lab)?\/[^/]+\.ya?ml$/i.test(normalizedUri)) {
    return "workflow";
   }
   if (/\/action\.ya?ml$/i.test(normalizedUri) || /^action\.ya?ml$/i.test(normalizedUri)) {
    return "action";
   }
   return "unknown";
  }
  function isActionDocument(uri) {
   return detectDocumentType(uri) === "action";
  }
  function isWorkflowDocument(uri) {
   return detectDocumentType(uri) === "workflow";
  }
  var types = __webpack_require__(3709);
  function findInnerToken(pos, root) {
   const {token: token} = findToken(pos, root);
   return token;
  }
  function findToken(pos, root) {
   if (!root) {
    return {
     token: null,
     keyToken: null,
     parent: null,
     path: []
    };
   }
   let lastMatching = null;
   const s = [ {
    token: root,
    keyToken: null,
    parent: null,
    path: []
   } ];
   while (s.length > 0) {
    const result = s.shift();
    const {parent: parent, token: token, keyToken: keyToken, path: path} = result;
    if (!token) {
     break;
    }
    if (!posInToken(pos, token)) {
     continue;
    }
    lastMatching = result;
    switch (token.templateTokenType) {
    case types.k.Mapping:
     {
      const mappingToken = token;
      for (const {key: key, value: value} of mappingToken) {
       if (posInToken(pos, key)) {
        return {
         parent: mappingToken,
         keyToken: null,
         token: key,
         path: [ ...path, mappingToken ]
        };
       }
       if (onSameLine(pos, key, value) && emptyNode(value)) {
        return {
         parent: mappingToken,
         keyToken: key,
         token: value,
         path: [ ...path, mappingToken ]
        };
       }
       s.push({
        parent: mappingToken,
        keyToken: key,
        token: value,
        path: [ ...path, mappingToken, key ]
       });
      }
      continue;
     }

    case types.k.Sequence:
     {
      const sequenceToken = token;
      for (const token of sequenceToken) {
       s.push({
        parent: sequenceToken,
        keyToken: null,
        token: token,
        path: [ ...path, sequenceToken ]
       });
      }
      continue;
     }
    }
    return {
     token: token,
     keyToken: keyToken,
     parent: parent,
     path: path
    };
   }
   return {
    token: null,
    parent: lastMatching?.token ?? null,
    keyToken: null,
    path: lastMatching?.token ? [ ...lastMatching.path, lastMatching.token ] : []
   };
  }
  function posInToken(pos, token) {
   if (!token.range) {
    return false;
   }
   const r = token.range;
   const tokenLine = pos.line + 1;
   const tokenChar = pos.character + 1;
   if (r.start.line > tokenLine || tokenLine > r.end.line) {
    return false;
   }
   if (r.start.line === tokenLine && tokenChar < r.start.column || r.end.line === tokenLine && tokenChar > r.end.column) {
    return false;
   }
   return true;
  }
  function onSameLine(pos, key, value) {
   if (!value.range) {
    return false;
   }
   if (!key.range) {
    return false;
   }
   if (value.range.start.line !== value.range.end.line) {
    return false;
   }
   const posLine = pos.line + 1;
   if (posLine != value.range.start.line) {
    return false;
   }
   return true;
  }
  function emptyNode(token) {
   if (!token) {
    return false;
   }
   if (token.templateTokenType === types.k.Null) {
    return true;
   }
   if ((0, workflow_parser_dist.Kg)(token)) {
    return token.value === "";
   }
   return false;
  }
  function mapRange(range) {
   if (!range) {
    return {
     start: {
      line: 1,
      character: 1
     },
     end: {
      line: 1,
      character: 1
     }
    };
   }
   return {
    start: mapPosition(range.start),
    end: mapPosition(range.end)
   };
  }
  function mapPosition(position) {
   return {
    line: position.line - 1,
    character: position.column - 1
   };
  }
  var ast = __webpack_require__(2049);
  function hasFormatWithLiteralText(expr) {
   if (expr instanceof ast.oD && expr.operator.lexeme === "&&" && expr.args.length === 2) {
    return hasFormatWithLiteralText(expr.args[1]);
   }
   if (!(expr instanceof ast.R6)) {
    return false;
   }
   if (expr.functionName.lexeme.toLowerCase() !== "format") {
    return false;
   }
   if (expr.args.length < 1) {
    return false;
   }
   const firstArg = expr.args[0];
   if (!(firstArg instanceof ast.uS) || firstArg.literal.kind !== dist.p.b8.String) {
    return false;
   }
   const formatString = firstArg.literal.coerceString();
   const trimmed = formatString.trim();
   let inToken = false;
   for (let i = 0; i < trimmed.length; i++) {
    if (!inToken && trimmed[i] === "{") {
     inToken = true;
    } else if (inToken && trimmed[i] === "}") {
     inToken = false;
    } else if (inToken && trimmed[i] >= "0" && trimmed[i] <= "9") {} else {
     return true;
    }
   }
   return false;
  }
  const SHORT_SHA_PATTERN = /^[0-9a-f]{7,8}$/i;
  const SHORT_SHA_DOCS_URL = "https://docs.github.com/en/actions/security-guides/security-hardening-for-github-actions#using-third-party-actions";
  function warnIfShortSha(diagnostics, token, ref) {
   if (SHORT_SHA_PATTERN.test(ref)) {
    diagnostics.push({
     message: `The provided ref '${ref}' may be a shortened commit SHA. If so, please use the full 40-character commit SHA instead, as short SHAs are not supported.`,
     severity: DiagnosticSeverity.Warning,
     range: mapRange(token.range),
     code: "short-sha-ref",
     codeDescription: {
      href: SHORT_SHA_DOCS_URL
     }
    });
    return true;
   }
   return false;
  }
  function validateStepUsesFormat(diagnostics, token) {
   const uses = token.value;
   if (!uses) {
    diagnostics.push({
     message: "'uses' value in action cannot be blank",
     severity: DiagnosticSeverity.Error,
     range: mapRange(token.range),
     code: "invalid-uses-format"
    });
    return;
   }
   if (uses.startsWith("docker://")) {
    return;
   }
   if (uses.startsWith("./") || uses.startsWith(".\\") || uses.startsWith("$/")) {
    return;
   }
   const atSegments = uses.split("@");
   if (atSegments.length !== 2) {
    addStepUsesFormatError(diagnostics, token);
    return;
   }
   const [repoPath, gitRef] = atSegments;
   if (!gitRef) {
    addStepUsesFormatError(diagnostics, token);
    return;
   }
   const pathSegments = repoPath.split(/[\\/]/);
   if (pathSegments.length < 2 || !pathSegments[0] || !pathSegments[1]) {
    addStepUsesFormatError(diagnostics, token);
    return;
   }
   if (pathSegments.length >= 4 && pathSegments[2] === ".github" && pathSegments[3] === "workflows") {
    diagnostics.push({
     message: "Reusable workflows should be referenced at the top-level `jobs.<job_id>.uses` key, not within steps",
     severity: DiagnosticSeverity.Error,
     range: mapRange(token.range),
     code: "invalid-uses-format"
    });
    return;
   }
   warnIfShortSha(diagnostics, token, gitRef);
  }
  function addStepUsesFormatError(diagnostics, token) {
   diagnostics.push({
    message: `Expected format {owner}/{repo}[/path]@{ref}. Actual '${token.value}'`,
    severity: DiagnosticSeverity.Error,
    range: mapRange(token.range),
    code: "invalid-uses-format"
   });
  }
  var workflow_cache = __webpack_require__(7616);
  var yaml_dist = __webpack_require__(8815);
  function parseActionReference(uses) {
   if (!uses || uses.startsWith("docker://") || uses.startsWith("./") || uses.startsWith(".\\") || uses.startsWith("$/")) {
    return undefined;
   }
   const [action, ref] = uses.split("@");
   const [owner, name, ...pathSegments] = action.split(/[\\/]/).filter(s => s.length > 0);
   if (!owner || !name) {
    return undefined;
   }
   if (pathSegments.length === 0) {
    return {
     owner: owner,
     name: name,
     ref: ref
    };
   }
   return {
    owner: owner,
    name: name,
    ref: ref,
    path: pathSegments.join("/")
   };
  }
  function actionIdentifier(ref) {
   if (ref.path) {
    return `${ref.owner}/${ref.name}/${ref.ref}/${ref.path}`;
   }
   return `${ref.owner}/${ref.name}/${ref.ref}`;
  }
  function actionUrl(actionRef) {
   const gitHubBaseUri = "https://www.github.com/";
   return `${gitHubBaseUri}${actionRef.owner}/${actionRef.name}/tree/${actionRef.ref}/${actionRef.path || ""}`;
  }
  const DiagnosticCode = {
   MissingRequiredInputs: "missing-required-inputs"
  };
  async function validateActionReference(diagnostics, stepToken, step, config) {
   if (!(0, workflow_parser_dist.pi)(stepToken) || !step || !(0, type_guards.Rs)(step)) {
    return;
   }
   const uses = step.uses.value;
   let action;
   let actionMetadata;
   if (uses.startsWith("$/")) {
    actionMetadata = await fetchSelfRepositoryActionMetadata(diagnostics, uses, step.uses.range, config);
   } else {
    if (!config?.actionsMetadataProvider) {
     return;
    }
    action = parseActionReference(uses);
    if (!action) {
     return;
    }
    actionMetadata = await config.actionsMetadataProvider.fetchActionMetadata(action);
    if (actionMetadata === undefined) {
     diagnostics.push({
      severity: DiagnosticSeverity.Error,
      range: mapRange(step.uses.range),
      message: `Unable to resolve action \`${uses}\`, repository or version not found`
     });
     return;
    }
   }
   if (actionMetadata === undefined) {
    return;
   }
   validateActionInputs(diagnostics, stepToken, actionMetadata, action);
  }
  function validateActionInputs(diagnostics, stepToken, actionMetadata, action) {
   let withKey;
   let withToken;
   for (const {key: key, value: value} of stepToken) {
    if (key.toString() === "with") {
     withKey = key;
     withToken = value;
     break;
    }
   }
   const stepInputs = new Map;
   if (withToken && (0, workflow_parser_dist.pi)(withToken)) {
    for (const {key: key} of withToken) {
     stepInputs.set(key.toString(), key);
    }
   }
   const actionInputs = actionMetadata.inputs;
   if (actionInputs === undefined) {
    return;
   }
   for (const [input, inputToken] of stepInputs) {
    if (!actionInputs[input]) {
     diagnostics.push({
      severity: DiagnosticSeverity.Error,
      range: mapRange(inputToken.range),
      message: `Invalid action input '${input}'`
     });
    }
    const deprecationMessage = actionInputs[input]?.deprecationMessage;
    if (deprecationMessage) {
     diagnostics.push({
      severity: DiagnosticSeverity.Warning,
      range: mapRange(inputToken.range),
      message: deprecationMessage
     });
    }
   }
   const missingRequiredInputs = Object.entries(actionInputs).filter(([inputName, input]) => input.required && !stepInputs.has(inputName) && input.default === undefined);
   if (missingRequiredInputs.length > 0) {
    const message = missingRequiredInputs.length === 1 ? `Missing required input \`${missingRequiredInputs[0][0]}\`` : `Missing required inputs: ${missingRequiredInputs.map(input => `\`${input[0]}\``).join(", ")}`;
    const diagnosticData = {
     ...action ? {
      action: action
     } : {},
     missingInputs: missingRequiredInputs.map(([name, input]) => ({
      name: name,
      default: input.default
     }))
    };
    diagnostics.push({
     severity: DiagnosticSeverity.Error,
     range: mapRange((withKey || stepToken).range),
     message: message,
     code: DiagnosticCode.MissingRequiredInputs,
     data: diagnosticData
    });
   }
  }
  async function fetchSelfRepositoryActionMetadata(diagnostics, uses, range, config) {
   const fileProvider = config?.fileProvider;
   if (!fileProvider) {
    return;
   }
   const path = uses.substring("$/".length);
   if (!path || uses.includes("@")) {
    return;
   }
   let content;
   for (const manifest of [ "action.yml", "action.yaml" ]) {
    try {
     const file = await fileProvider.getFileContent({
      path: `${path}/${manifest}`
     });
     content = file.content;
     break;
    } catch {}
   }
   if (content !== undefined) {
    return (0, yaml_dist.qg)(content);
   }
   diagnostics.push({
    severity: DiagnosticSeverity.Error,
    range: mapRange(range),
    message: `Unable to resolve action \`${uses}\`, no 'action.yml' or 'action.yaml' found in '${path}'`,
    code: "invalid-uses-format"
   });
  }
  function validateFormatString(formatString) {
   let maxIndex = -1;
   let i = 0;
   while (i < formatString.length) {
    let lbrace = -1;
    for (let j = i; j < formatString.length; j++) {
     if (formatString[j] === "{") {
      lbrace = j;
      break;
     }
    }
    let rbrace = -1;
    for (let j = i; j < formatString.length; j++) {
     if (formatString[j] === "}") {
      rbrace = j;
      break;
     }
    }
    if (lbrace < 0 && rbrace < 0) {
     break;
    }
    if (lbrace >= 0 && (rbrace < 0 || lbrace < rbrace)) {
     if (lbrace + 1 < formatString.length && formatString[lbrace + 1] === "{") {
      i = lbrace + 2;
      continue;
     }
     rbrace = -1;
     for (let j = lbrace + 1; j < formatString.length; j++) {
      if (formatString[j] === "}") {
       rbrace = j;
       break;
      }
     }
     if (rbrace < 0) {
      return {
       valid: false,
       maxArgIndex: -1
      };
     }
     if (rbrace === lbrace + 1) {
      return {
       valid: false,
       maxArgIndex: -1
      };
     }
     let index = 0;
     for (let j = lbrace + 1; j < rbrace; j++) {
      const c = formatString[j];
      if (c < "0" || c > "9") {
       return {
        valid: false,
        maxArgIndex: -1
       };
      }
      index = index * 10 + (c.charCodeAt(0) - "0".charCodeAt(0));
     }
     if (index > maxIndex) {
      maxIndex = index;
     }
     i = rbrace + 1;
     continue;
    }
    if (rbrace + 1 < formatString.length && formatString[rbrace + 1] === "}") {
     i = rbrace + 2;
     continue;
    }
    return {
     valid: false,
     maxArgIndex: -1
    };
   }
   return {
    valid: true,
    maxArgIndex: maxIndex
   };
  }
  function validateFormatCalls(expr) {
   const errors = [];
   const stack = [ expr ];
   while (stack.length > 0) {
    const node = stack.pop();
    if (!node) {
     continue;
    }
    if (node instanceof ast.R6) {
     if (node.functionName.lexeme.toLowerCase() === "format") {
      const error = validateSingleFormatCall(node);
      if (error) {
       errors.push(error);
      }
     }
     for (const arg of node.args) {
      stack.push(arg);
     }
    } else if (node instanceof ast.yI) {
     stack.push(node.left, node.right);
    } else if (node instanceof ast._c) {
     stack.push(node.expr);
    } else if (node instanceof ast.oD) {
     for (const arg of node.args) {
      stack.push(arg);
     }
    } else if (node instanceof ast.aU) {
     stack.push(node.group);
    } else if (node instanceof ast.p_) {
     stack.push(node.expr, node.index);
    }
   }
   return errors;
  }
  function validateSingleFormatCall(fc) {
   if (fc.args.length < 1) {
    return undefined;
   }
   const firstArg = fc.args[0];
   if (!(firstArg instanceof ast.uS) || firstArg.literal.kind !== expressiondata.b.String) {
    return undefined;
   }
   const formatString = firstArg.literal.coerceString();
   const numArgs = fc.args.length - 1;
   const {valid: valid, maxArgIndex: maxArgIndex} = validateFormatString(formatString);
   if (!valid) {
    return {
     type: "invalid-syntax",
     message: "Format string has invalid syntax (missing closing brace, unescaped braces, or invalid placeholder)"
    };
   }
   if (maxArgIndex >= numArgs) {
    return {
     type: "arg-count-mismatch",
     expected: maxArgIndex + 1,
     provided: numArgs
    };
   }
   return undefined;
  }
  const NODE_KEYS = new Set([ "using", "main", "pre", "post", "pre-if", "post-if" ]);
  const COMPOSITE_KEYS = new Set([ "using", "steps" ]);
  const DOCKER_KEYS = new Set([ "using", "image", "args", "env", "entrypoint", "pre-entrypoint", "pre-if", "post-entrypoint", "post-if" ]);
  const NODE_REQUIRED_KEYS = [ "main" ];
  const COMPOSITE_REQUIRED_KEYS = [ "steps" ];
  const DOCKER_REQUIRED_KEYS = [ "image" ];
  async function validateAction(textDocument, config) {
   const file = {
    name: textDocument.uri,
    content: textDocument.getText()
   };
   const diagnostics = [];
   try {
    const result = (0, workflow_cache.getOrParseAction)(file, textDocument.uri);
    if (!result) {
     return [];
    }
    let template;
    if (result.value) {
     template = (0, workflow_cache.getOrConvertActionTemplate)(result.context, result.value, textDocument.uri, {
      errorPolicy: convert.t.TryConversion
     });
    }
    const schemaErrors = result.context.errors.getErrors();
    if (result.value) {
     diagnostics.push(...validateRunsKeysAndFilterErrors(result.value, schemaErrors));
    }
    for (const err of schemaErrors) {
     const range = mapRange(err.range);
     let severity = DiagnosticSeverity.Error;
     if (err.rawMessage.includes("deprecated")) {
      severity = DiagnosticSeverity.Warning;
     }
     diagnostics.push({
      message: err.rawMessage,
      range: range,
      severity: severity
     });
    }
    if (result.value && template) {
     if (template.runs?.using === "composite") {
      const steps = template.runs.steps ?? [];
      const stepsSequence = findStepsSequence(result.value);
      if (stepsSequence) {
       for (let i = 0; i < steps.length; i++) {
        const step = steps[i];
        const stepToken = stepsSequence.get(i);
        if ((0, type_guards.Rs)(step) && (0, workflow_parser_dist.pi)(stepToken)) {
         await validateActionReference(diagnostics, stepToken, step, config);
        }
        if ((0, workflow_parser_dist.pi)(stepToken)) {
         validateStepUsesField(diagnostics, stepToken);
        }
       }
      }
     }
     validateAllTokens(diagnostics, result.value);
    }
   } catch (e) {
    (0, log.error)(`Unhandled error while validating action file: ${e.message}`);
   }
   return diagnostics;
  }
  function validateStepUsesField(diagnostics, stepToken) {
   for (let i = 0; i < stepToken.count; i++) {
    const {key: key, value: value} = stepToken.get(i);
    const keyStr = (0, workflow_parser_dist.Kg)(key) ? key.value.toLowerCase() : "";
    if (keyStr === "uses" && (0, workflow_parser_dist.Kg)(value)) {
     validateStepUsesFormat(diagnostics, value);
    }
   }
  }
  function validateAllTokens(diagnostics, root) {
   for (const [parent, token] of template_token.s.traverse(root)) {
    const definitionKey = token.definition?.key;
    if (token instanceof basic_expression_token.y && token.range) {
     if (definitionKey === "step-if") {
      validateIfLiteralText(diagnostics, token);
     }
     for (const expression of token.originalExpressions || [ token ]) {
      validateExpressionFormatCalls(diagnostics, expression);
     }
     if (definitionKey === "runs-if" && parent instanceof mapping_token.e) {
      let keyName;
      for (let i = 0; i < parent.count; i++) {
       const {key: key, value: value} = parent.get(i);
       if (value === token) {
        keyName = key.toString().toLowerCase();
        break;
       }
      }
      if (keyName) {
       diagnostics.push({
        message: `Explicit expression syntax \${{ }} is not supported for '${keyName}'. Remove the \${{ }} markers and use the expression directly.`,
        range: mapRange(token.range),
        severity: DiagnosticSeverity.Error,
        code: "explicit-expression-not-allowed"
       });
      }
     }
    }
    if ((0, workflow_parser_dist.Kg)(token) && token.range) {
     if (definitionKey === "step-if" || definitionKey === "runs-if") {
      validateImplicitIfCondition(diagnostics, token);
     }
    }
   }
  }
  const LITERAL_TEXT_IN_CONDITION_MESSAGE = "Conditional expression contains literal text outside replacement tokens. This will cause the expression to always evaluate to truthy. Did you mean to put the entire expression inside ${{ }}?";
  const LITERAL_TEXT_IN_CONDITION_CODE = "expression-literal-text-in-condition";
  function validateImplicitIfCondition(diagnostics, token) {
   const condition = token.value.trim();
   if (!condition) {
    return;
   }
   const allowedContext = token.definitionInfo?.allowedContext || [];
   const {namedContexts: namedContexts, functions: functions} = (0, allowed_context.i)(allowedContext);
   const finalCondition = (0, if_condition.ZA)(condition, token.definitionInfo);
   try {
    const l = new dist.JG(finalCondition);
    const lr = l.lex();
    const p = new dist.iX(lr.tokens, namedContexts, functions);
    const expr = p.parse();
    if (hasFormatWithLiteralText(expr)) {
     diagnostics.push({
      message: LITERAL_TEXT_IN_CONDITION_MESSAGE,
      range: mapRange(token.range),
      severity: DiagnosticSeverity.Error,
      code: LITERAL_TEXT_IN_CONDITION_CODE
     });
    }
    validateFormatCallsAndAddDiagnostics(diagnostics, expr, token.range);
   } catch {}
  }
  function validateIfLiteralText(diagnostics, token) {
   const allowedContext = token.definitionInfo?.allowedContext || [];
   const {namedContexts: namedContexts, functions: functions} = (0, allowed_context.i)(allowedContext);
   try {
    const l = new dist.JG(token.expression);
    const lr = l.lex();
    const p = new dist.iX(lr.tokens, namedContexts, functions);
    const expr = p.parse();
    if (hasFormatWithLiteralText(expr)) {
     diagnostics.push({
      message: LITERAL_TEXT_IN_CONDITION_MESSAGE,
      range: mapRange(token.range),
      severity: DiagnosticSeverity.Error,
      code: LITERAL_TEXT_IN_CONDITION_CODE
     });
    }
   } catch {}
  }
  function validateExpressionFormatCalls(diagnostics, token) {
   const allowedContext = token.definitionInfo?.allowedContext || [];
   const {namedContexts: namedContexts, functions: functions} = (0, allowed_context.i)(allowedContext);
   try {
    const l = new dist.JG(token.expression);
    const lr = l.lex();
    const p = new dist.iX(lr.tokens, namedContexts, functions);
    const expr = p.parse();
    validateFormatCallsAndAddDiagnostics(diagnostics, expr, token.range);
   } catch {}
  }
  function validateFormatCallsAndAddDiagnostics(diagnostics, expr, range) {
   const formatErrors = validateFormatCalls(expr);
   for (const formatError of formatErrors) {
    if (formatError.type === "invalid-syntax") {
     diagnostics.push({
      message: `Invalid format string: ${formatError.message}`,
      range: mapRange(range),
      severity: DiagnosticSeverity.Error,
      code: "invalid-format-string"
     });
    } else if (formatError.type === "arg-count-mismatch") {
     diagnostics.push({
      message: `Format string references argument {${formatError.expected - 1}} but only ${formatError.provided} argument(s) provided`,
      range: mapRange(range),
      severity: DiagnosticSeverity.Error,
      code: "format-arg-count-mismatch"
     });
    }
   }
  }
  function findStepsSequence(root) {
   for (const [, token] of template_token.s.traverse(root)) {
    if (token.definition?.key === "composite-steps" && token instanceof sequence_token.v) {
     return token;
    }
   }
   return undefined;
  }
  function validateRunsKeysAndFilterErrors(root, schemaErrors) {
   const diagnostics = [];
   let runsMapping;
   if (root instanceof mapping_token.e) {
    for (let i = 0; i < root.count; i++) {
     const {key: key, value: value} = root.get(i);
     if (key.toString().toLowerCase() === "runs" && value instanceof mapping_token.e) {
      runsMapping = value;
      break;
     }
    }
   }
   if (!runsMapping) {
    return diagnostics;
   }
   let usingValue;
   for (let i = 0; i < runsMapping.count; i++) {
    const {key: key, value: value} = runsMapping.get(i);
    if (key.toString().toLowerCase() === "using") {
     usingValue = value.toString();
     break;
    }
   }
   if (!usingValue) {
    return diagnostics;
   }
   let allowedKeys;
   let requiredKeys;
   let actionType;
   if (usingValue.match(/^node\d+$/i)) {
    allowedKeys = NODE_KEYS;
    requiredKeys = NODE_REQUIRED_KEYS;
    actionType = "Node.js";
   } else if (usingValue.toLowerCase() === "composite") {
    allowedKeys = COMPOSITE_KEYS;
    requiredKeys = COMPOSITE_REQUIRED_KEYS;
    actionType = "composite";
   } else if (usingValue.toLowerCase() === "docker") {
    allowedKeys = DOCKER_KEYS;
    requiredKeys = DOCKER_REQUIRED_KEYS;
    actionType = "Docker";
   } else {
    return diagnostics;
   }
   const presentKeys = new Set;
   for (let i = 0; i < runsMapping.count; i++) {
    const {key: key} = runsMapping.get(i);
    presentKeys.add(key.toString().toLowerCase());
   }
   for (let i = 0; i < runsMapping.count; i++) {
    const {key: key} = runsMapping.get(i);
    const keyStr = key.toString().toLowerCase();
    if (!allowedKeys.has(keyStr)) {
     diagnostics.push({
      severity: DiagnosticSeverity.Error,
      range: mapRange(key.range),
      message: `'${key.toString()}' is not valid for ${actionType} actions (using: ${usingValue})`
     });
    }
   }
   for (const requiredKey of requiredKeys) {
    if (!presentKeys.has(requiredKey)) {
     let usingKeyRange = runsMapping.range;
     for (let i = 0; i < runsMapping.count; i++) {
      const {key: key} = runsMapping.get(i);
      if (key.toString().toLowerCase() === "using") {
       usingKeyRange = key.range;
       break;
      }
     }
     diagnostics.push({
      severity: DiagnosticSeverity.Error,
      range: mapRange(usingKeyRange),
      message: `'${requiredKey}' is required for ${actionType} actions (using: ${usingValue})`
     });
    }
   }
   for (let i = schemaErrors.length - 1; i >= 0; i--) {
    const err = schemaErrors[i];
    if (err.range?.start.line !== runsMapping.range?.start.line || err.range?.start.column !== runsMapping.range?.start.column) {
     continue;
    }
    const isOneOfAmbiguity = err.rawMessage.startsWith("There's not enough info to determine");
    const isRequiredKey = /^Required property is missing: (main|steps|image)$/.test(err.rawMessage);
    if (!isOneOfAmbiguity && !isRequiredKey) {
     continue;
    }
    if (diagnostics.length > 0) {
     schemaErrors.splice(i, 1);
    }
   }
   return diagnostics;
  }
  var ValueProviderKind;
  (function(ValueProviderKind) {
   ValueProviderKind[ValueProviderKind["AllowedValues"] = 0] = "AllowedValues";
   ValueProviderKind[ValueProviderKind["SuggestedValues"] = 1] = "SuggestedValues";
  })(ValueProviderKind || (ValueProviderKind = {}));
  function needs(context) {
   if (!context.template) {
    return [];
   }
   const uniquejobIDs = new Set(context.template.jobs.map(j => j.id)).values();
   return Array.from(uniquejobIDs).filter(x => x.value !== context.job?.id.value).map(x => ({
    label: x.value
   }));
  }
  var tokens_type_guards = __webpack_require__(7013);
  function reusableJobInputs(context) {
   if (!context.reusableWorkflowJob?.["input-definitions"]) {
    return [];
   }
   const values = [];
   for (const {key: key, value: value} of context.reusableWorkflowJob["input-definitions"]) {
    if (!(0, tokens_type_guards.Kg)(key)) {
     continue;
    }
    values.push({
     label: key.value,
     description: inputDescription(value),
     insertText: `${key.value}: `
    });
   }
   return values;
  }
  function inputDescription(inputDef) {
   if (!(0, tokens_type_guards.pi)(inputDef)) {
    return undefined;
   }
   const descriptionToken = inputDef.find("description");
   if (!descriptionToken || !(0, tokens_type_guards.Kg)(descriptionToken)) {
    return undefined;
   }
   return descriptionToken.value;
  }
  function reusableJobSecrets(context, existingValues) {
   if (!context.reusableWorkflowJob) {
    return [];
   }
   const values = [];
   const inheritSecrets = context.reusableWorkflowJob["inherit-secrets"];
   if (inheritSecrets) {
    return values;
   }
   if (!existingValues || existingValues.size === 0) {
    values.push({
     label: "inherit"
    });
   }
   if (context.reusableWorkflowJob?.["secret-definitions"]) {
    for (const {key: key, value: value} of context.reusableWorkflowJob["secret-definitions"]) {
     if (!(0, tokens_type_guards.Kg)(key)) {
      continue;
     }
     values.push({
      label: key.value,
      description: secretDescription(value),
      insertText: `${key.value}: `
     });
    }
   }
   return values;
  }
  function secretDescription(secretDef) {
   if (!(0, tokens_type_guards.pi)(secretDef)) {
    return "";
   }
   const descriptionToken = secretDef.find("description");
   if (!descriptionToken || !(0, tokens_type_guards.Kg)(descriptionToken)) {
    return "";
   }
   return descriptionToken.value;
  }
  function stringsToValues(labels) {
   return labels.map(x => ({
    label: x
   }));
  }
  const DEFAULT_RUNNER_LABELS = [ "codespaces-prebuild", "macos-13", "macos-13-large", "macos-13-xlarge", "macos-14", "macos-14-large", "macos-14-xlarge", "macos-15", "macos-15-intel", "macos-15-large", "macos-15-xlarge", "macos-26", "macos-26-large", "macos-26-xlarge", "macos-latest", "macos-latest-large", "macos-latest-xlarge", "self-hosted", "ubuntu-22.04", "ubuntu-22.04-arm", "ubuntu-24.04", "ubuntu-24.04-arm", "ubuntu-latest", "ubuntu-slim", "windows-2022", "windows-2025", "windows-2025-vs2026", "windows-latest" ];
  const runsOnValueProvider = {
   kind: ValueProviderKind.SuggestedValues,
   get: () => Promise.resolve(stringsToValues(DEFAULT_RUNNER_LABELS))
  };
  const defaultValueProviders = {
   needs: {
    kind: ValueProviderKind.AllowedValues,
    get: context => Promise.resolve(needs(context))
   },
   "workflow-job-with": {
    kind: ValueProviderKind.AllowedValues,
    get: context => Promise.resolve(reusableJobInputs(context))
   },
   "workflow-job-secrets": {
    kind: ValueProviderKind.SuggestedValues,
    get: (context, existingValues) => Promise.resolve(reusableJobSecrets(context, existingValues))
   },
   "runs-on": runsOnValueProvider,
   "runs-on-labels": runsOnValueProvider
  };
  const CRON_SCHEDULE_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#onschedule";
  async function validate(textDocument, config) {
   return isActionDocument(textDocument.uri) ? validateAction(textDocument, config) : validateWorkflow(textDocument, config);
  }
  async function validateWorkflow(textDocument, config) {
   const file = {
    name: textDocument.uri,
    content: textDocument.getText()
   };
   const diagnostics = [];
   try {
    const result = (0, workflow_cache.getOrParseWorkflow)(file, textDocument.uri, false, config?.featureFlags);
    if (!result) {
     return [];
    }
    if (result.value) {
     const template = await (0, workflow_cache.getOrConvertWorkflowTemplate)(result.context, result.value, textDocument.uri, config, {
      fetchReusableWorkflowDepth: config?.fileProvider ? 1 : 0,
      errorPolicy: convert.t.TryConversion,
      featureFlags: config?.featureFlags
     });
     await additionalValidations(diagnostics, textDocument.uri, template, result.value, config, config?.featureFlags);
    }
    for (const error of result.context.errors.getErrors()) {
     const range = mapRange(error.range);
     diagnostics.push({
      message: error.rawMessage,
      range: range
     });
    }
   } catch (e) {
    (0, log.error)(`Unhandled error while validating: ${e.message}`);
   }
   return diagnostics;
  }
  async function additionalValidations(diagnostics, documentUri, template, root, config, featureFlags) {
   for (const [parent, token, key, ancestors] of template_token.s.traverse(root)) {
    const validationToken = key || parent || token;
    const validationDefinition = validationToken.definition;
    if ((0, workflow_parser_dist.hR)(token) && token.range) {
     await validateExpression(diagnostics, token, validationToken.definitionInfo?.allowedContext || [], config?.contextProviderConfig, getProviderContext(documentUri, template, root, token.range), key?.definition?.key);
    }
    if (featureFlags?.isEnabled("blockScalarChompingWarning")) {
     validateBlockScalarChomping(diagnostics, token, parent, key, ancestors);
    }
    const definitionKey = token.definition?.key;
    if ((0, workflow_parser_dist.Kg)(token) && token.range && (definitionKey === "job-if" || definitionKey === "step-if" || definitionKey === "snapshot-if")) {
     const condition = token.value.trim();
     if (condition) {
      const finalCondition = (0, if_condition.ZA)(condition, token.definitionInfo);
      const expressionToken = new basic_expression_token.y(token.file, token.range, finalCondition, token.definitionInfo, undefined, token.source, undefined, token.blockScalarHeader);
      await validateExpression(diagnostics, expressionToken, validationToken.definitionInfo?.allowedContext || [], config?.contextProviderConfig, getProviderContext(documentUri, template, root, token.range));
     }
    }
    if ((0, workflow_parser_dist.Kg)(token) && token.range && validationDefinition?.key === "step-uses") {
     validateStepUsesFormat(diagnostics, token);
    }
    if (token.definition?.key === "regular-step" && token.range) {
     const context = getProviderContext(documentUri, template, root, token.range);
     await validateActionReference(diagnostics, token, context.step, config);
    }
    if ((0, workflow_parser_dist.Kg)(token) && token.range && key && (0, workflow_parser_dist.Kg)(key) && key.value === "uses" && parent?.definition?.key === "workflow-job") {
     validateWorkflowUsesFormat(diagnostics, token);
    }
    if ((0, workflow_parser_dist.Kg)(token) && token.range && validationDefinition?.key === "cron-pattern") {
     validateCronExpression(diagnostics, token);
    }
    if (token.range && validationDefinition) {
     const defKey = validationDefinition.key;
     if (defKey === "step-with") {
      continue;
     }
     if (defKey === "workflow-job-with") {
      continue;
     }
     let valueProvider = config?.valueProviderConfig?.[defKey];
     if (!valueProvider) {
      valueProvider = defaultValueProviders[defKey];
     }
     if (valueProvider) {
      const customValues = await valueProvider.get(getProviderContext(documentUri, template, root, token.range));
      const caseInsensitive = valueProvider.caseInsensitive ?? false;
      const customValuesMap = new Set(customValues.map(x => caseInsensitive ? x.label.toLowerCase() : x.label));
      if ((0, workflow_parser_dist.Kg)(token)) {
       if (!customValuesMap.has(caseInsensitive ? token.value.toLowerCase() : token.value)) {
        invalidValue(diagnostics, token, valueProvider.kind);
       }
      }
     }
    }
   }
   validateConcurrencyDeadlock(diagnostics, template);
   validateConcurrencyQueueCancelInProgress(diagnostics, template);
  }
  function invalidValue(diagnostics, token, kind) {
   switch (kind) {
   case ValueProviderKind.AllowedValues:
    diagnostics.push({
     message: `Value '${token.value}' is not valid`,
     severity: DiagnosticSeverity.Error,
     range: mapRange(token.range)
    });
    break;
   }
  }
  function validateCronExpression(diagnostics, token) {
   const cronValue = token.value;
   if (!token.range) {
    return;
   }
   const description = (0, cron.h9)(cronValue);
   if (!description) {
    return;
   }
   if ((0, cron.WM)(cronValue)) {
    diagnostics.push({
     message: `Actions schedules run at most every 5 minutes. "${cronValue}" (${description.toLowerCase()}) will not run as frequently as specified.`,
     range: mapRange(token.range),
     severity: DiagnosticSeverity.Warning,
     code: "on-schedule",
     codeDescription: {
      href: CRON_SCHEDULE_DOCS_URL
     }
    });
   }
  }
  function validateWorkflowUsesFormat(diagnostics, token) {
   const uses = token.value;
   const isLocalWorkflow = uses.startsWith("./.github/workflows/") || uses.startsWith("./.github/workflows-lab/");
   const isSelfRepositoryWorkflow = uses.startsWith("$/.github/workflows/") || uses.startsWith("$/.github/workflows-lab/");
   if (isLocalWorkflow || isSelfRepositoryWorkflow) {
    if (uses.includes("@")) {
     addWorkflowUsesFormatError(diagnostics, token, isSelfRepositoryWorkflow ? "cannot specify version when calling self repository workflows" : "cannot specify version when calling local workflows");
     return;
    }
    if (!uses.endsWith(".yml") && !uses.endsWith(".yaml")) {
     addWorkflowUsesFormatError(diagnostics, token, "workflow file should have either a '.yml' or '.yaml' file extension");
     return;
    }
    const pathParts = uses.split("/");
    if (pathParts.length !== 4) {
     addWorkflowUsesFormatError(diagnostics, token, "workflows must be defined at the top level of the .github/workflows/ directory");
     return;
    }
    const filename = pathParts[3];
    if (filename === ".yml" || filename === ".yaml") {
     addWorkflowUsesFormatError(diagnostics, token, "invalid workflow file name");
     return;
    }
    return;
   }
   if (uses.startsWith("./") || uses.startsWith("$/")) {
    addWorkflowUsesFormatError(diagnostics, token, uses.startsWith("$/") ? "self repository workflows must be rooted in '.github/workflows'" : "local workflow references must be rooted in '.github/workflows'");
    return;
   }
   const atSegments = uses.split("@");
   if (atSegments.length === 1) {
    addWorkflowUsesFormatError(diagnostics, token, "no version specified");
    return;
   }
   if (atSegments.length > 2) {
    addWorkflowUsesFormatError(diagnostics, token, "too many '@' in workflow reference");
    return;
   }
   const [pathPart, version] = atSegments;
   if (!version) {
    addWorkflowUsesFormatError(diagnostics, token, "no version specified");
    return;
   }
   const workflowsMatch = pathPart.match(/\.github\/workflows(-lab)?\//);
   if (!workflowsMatch || workflowsMatch.index === undefined) {
    addWorkflowUsesFormatError(diagnostics, token, "references to workflows must be rooted in '.github/workflows'");
    return;
   }
   const pathIdx = workflowsMatch.index;
   const nwoPart = pathPart.substring(0, pathIdx);
   const workflowPath = pathPart.substring(pathIdx);
   const nwoSegments = nwoPart.split("/").filter(s => s.length > 0);
   if (nwoSegments.length !== 2) {
    addWorkflowUsesFormatError(diagnostics, token, "references to workflows must be prefixed with format 'owner/repository/' or './' for local workflows");
    return;
   }
   const [owner, repo] = nwoSegments;
   const nwoError = validateNWO(owner, repo);
   if (nwoError) {
    addWorkflowUsesFormatError(diagnostics, token, nwoError);
    return;
   }
   const refError = validateRefName(version);
   if (refError) {
    addWorkflowUsesFormatError(diagnostics, token, refError);
    return;
   }
   const workflowPathParts = workflowPath.split("/");
   if (workflowPathParts.length !== 3) {
    addWorkflowUsesFormatError(diagnostics, token, "workflows must be defined at the top level of the .github/workflows/ directory");
    return;
   }
   const filename = workflowPathParts[2];
   if (!filename.endsWith(".yml") && !filename.endsWith(".yaml")) {
    addWorkflowUsesFormatError(diagnostics, token, "workflow file should have either a '.yml' or '.yaml' file extension");
    return;
   }
   if (filename === ".yml" || filename === ".yaml") {
    addWorkflowUsesFormatError(diagnostics, token, "invalid workflow file name");
    return;
   }
   warnIfShortSha(diagnostics, token, version);
  }
  function addWorkflowUsesFormatError(diagnostics, token, reason) {
   diagnostics.push({
    message: `Invalid workflow reference '${token.value}': ${reason}`,
    severity: DiagnosticSeverity.Error,
    range: mapRange(token.range),
    code: "invalid-workflow-uses-format"
   });
  }
  function validateRefName(refname) {
   if (refname.length === 0) {
    return "no version specified";
   }
   if (refname === "@") {
    return "version cannot be the single character '@'";
   }
   const invalidSequences = [ "?", "*", "[", "]", "\\", "~", "^", ":", "@{", "..", "//" ];
   for (const seq of invalidSequences) {
    if (refname.includes(seq)) {
     return `invalid character '${seq}' in version`;
    }
   }
   if (refname.startsWith("/") || refname.endsWith("/") || refname.startsWith(".") || refname.endsWith(".")) {
    return "version cannot begin or end with a slash '/' or a dot '.'";
   }
   const components = refname.split("/");
   for (const component of components) {
    if (component.startsWith(".") || component.endsWith(".lock")) {
     return `invalid version: ${refname}`;
    }
   }
   if (/[\x00-\x1f\x7f]/.test(refname)) {
    return "version cannot have ASCII control characters";
   }
   if (/\s/.test(refname)) {
    return "version cannot have whitespace";
   }
   return undefined;
  }
  function validateNWO(owner, repo) {
   if (!/^[\w.-]+$/.test(owner)) {
    return "owner name must be a valid repository owner name";
   }
   if (!/^[\w.-]+$/.test(repo)) {
    return "repository name is invalid";
   }
   return undefined;
  }
  function getProviderContext(documentUri, template, root, tokenRange) {
   const {path: path} = findToken({
    line: tokenRange.start.line - 1,
    character: tokenRange.start.column - 1
   }, root);
   return getWorkflowContext(documentUri, template, path);
  }
  async function validateExpression(diagnostics, token, allowedContext, contextProviderConfig, workflowContext, keyDefinitionKey) {
   const {namedContexts: namedContexts, functions: functions} = (0, allowed_context.i)(allowedContext);
   const definitionKey = keyDefinitionKey || token.definitionInfo?.definition?.key;
   if (definitionKey === "job-if" || definitionKey === "step-if" || definitionKey === "snapshot-if") {
    try {
     const l = new dist.JG(token.expression);
     const lr = l.lex();
     const p = new dist.iX(lr.tokens, namedContexts, functions);
     const expr = p.parse();
     if (hasFormatWithLiteralText(expr)) {
      diagnostics.push({
       message: "Conditional expression contains literal text outside replacement tokens. This will cause the expression to always evaluate to truthy. Did you mean to put the entire expression inside ${{ }}?",
       range: mapRange(token.range),
       severity: DiagnosticSeverity.Error,
       code: "expression-literal-text-in-condition"
      });
     }
    } catch {}
   }
   for (const expression of token.originalExpressions || [ token ]) {
    let expr;
    try {
     const l = new dist.JG(expression.expression);
     const lr = l.lex();
     const p = new dist.iX(lr.tokens, namedContexts, functions);
     expr = p.parse();
    } catch {
     continue;
    }
    const formatErrors = validateFormatCalls(expr);
    for (const formatError of formatErrors) {
     if (formatError.type === "invalid-syntax") {
      diagnostics.push({
       message: `Invalid format string: ${formatError.message}`,
       range: mapRange(expression.range),
       severity: DiagnosticSeverity.Error,
       code: "invalid-format-string"
      });
     } else if (formatError.type === "arg-count-mismatch") {
      diagnostics.push({
       message: `Format string references argument {${formatError.expected - 1}} but only ${formatError.provided} argument(s) provided`,
       range: mapRange(expression.range),
       severity: DiagnosticSeverity.Error,
       code: "format-arg-count-mismatch"
      });
     }
    }
    const context = await getWorkflowExpressionContext(namedContexts, contextProviderConfig, workflowContext, Mode.Validation);
    const e = new ValidationEvaluator(expr, wrapDictionary(context), validatorFunctions);
    e.validate();
    diagnostics.push(...e.errors.map(e => ({
     message: e.message,
     range: mapRange(expression.range),
     severity: e.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning
    })));
   }
  }
  function validateConcurrencyDeadlock(diagnostics, template) {
   const workflowGroup = getStaticConcurrencyGroup(template.concurrency);
   if (!workflowGroup) {
    return;
   }
   for (const job of template.jobs || []) {
    if (!job.concurrency) {
     continue;
    }
    const jobGroup = getStaticConcurrencyGroup(job.concurrency);
    if (!jobGroup) {
     continue;
    }
    if (workflowGroup.value === jobGroup.value) {
     if (template.concurrency.range) {
      diagnostics.push({
       message: `Concurrency group '${workflowGroup.value}' is also used by job '${job.id.value}'. This will cause a deadlock.`,
       range: mapRange(template.concurrency.range),
       severity: DiagnosticSeverity.Error
      });
     }
     if (job.concurrency.range) {
      diagnostics.push({
       message: `Concurrency group '${jobGroup.value}' is also defined at the workflow level. This will cause a deadlock.`,
       range: mapRange(job.concurrency.range),
       severity: DiagnosticSeverity.Error
      });
     }
    }
   }
  }
  function validateConcurrencyQueueCancelInProgress(diagnostics, template) {
   if (template.concurrency) {
    checkConcurrencyQueueConflict(diagnostics, template.concurrency);
   }
   for (const job of template.jobs || []) {
    if (job.concurrency) {
     checkConcurrencyQueueConflict(diagnostics, job.concurrency);
    }
   }
  }
  function checkConcurrencyQueueConflict(diagnostics, token) {
   if (!(0, workflow_parser_dist.pi)(token)) {
    return;
   }
   let hasQueueMax = false;
   let hasCancelInProgressTrue = false;
   let queueRange;
   for (const pair of token) {
    if (!(0, workflow_parser_dist.Kg)(pair.key) || pair.key.isExpression || pair.value.isExpression) {
     continue;
    }
    if (pair.key.value === "queue" && (0, workflow_parser_dist.Kg)(pair.value) && pair.value.value === "max") {
     hasQueueMax = true;
     queueRange = pair.key.range;
    }
    if (pair.key.value === "cancel-in-progress" && (0, workflow_parser_dist.Lm)(pair.value) && pair.value.value) {
     hasCancelInProgressTrue = true;
    }
   }
   if (hasQueueMax && hasCancelInProgressTrue && queueRange) {
    diagnostics.push({
     message: "'queue: max' cannot be combined with 'cancel-in-progress: true'.",
     range: mapRange(queueRange),
     severity: DiagnosticSeverity.Error
    });
   }
  }
  function getStaticConcurrencyGroup(token) {
   if (!token || token.isExpression) {
    return undefined;
   }
   if ((0, workflow_parser_dist.Kg)(token)) {
    return token;
   }
   if ((0, workflow_parser_dist.pi)(token)) {
    for (const pair of token) {
     if ((0, workflow_parser_dist.Kg)(pair.key) && pair.key.value === "group" && (0, 
     workflow_parser_dist.Kg)(pair.value) && !pair.value.isExpression) {
      return pair.value;
     }
    }
   }
   return undefined;
  }
  function validateBlockScalarChomping(diagnostics, token, parent, key, ancestors) {
   if (!(0, workflow_parser_dist.hR)(token) && !(0, workflow_parser_dist.Kg)(token)) {
    return;
   }
   const header = token.blockScalarHeader;
   if (!header) {
    return;
   }
   if (header.includes("+") || header.includes("-")) {
    return;
   }
   let shouldWarn = false;
   const parentDefinitionName = parent?.definition?.key;
   const tokenDefinitionName = token.definition?.key;
   const keyName = key && (0, workflow_parser_dist.Kg)(key) ? key.value : undefined;
   if (parentDefinitionName && [ "workflow-env", "job-env", "step-env", "container-env", "step-with", "job-outputs", "workflow-job-with", "workflow-job-secrets" ].includes(parentDefinitionName)) {
    shouldWarn = true;
   } else if (ancestors.some(ancestor => {
    const ancestorKey = ancestor.definition?.key;
    return ancestorKey === "matrix" || ancestorKey === "matrix-filter" || ancestorKey === "matrix-filter-item";
   })) {
    shouldWarn = true;
   } else if (tokenDefinitionName && [ "workflow-concurrency", "job-concurrency" ].includes(tokenDefinitionName)) {
    shouldWarn = true;
   } else if (keyName === "group" && parentDefinitionName === "concurrency-mapping") {
    shouldWarn = true;
   }
   if (!shouldWarn) {
    return;
   }
   const blockIndicator = header.startsWith("|") ? "|" : ">";
   diagnostics.push({
    message: `Block scalar '${blockIndicator}' implicitly adds a trailing newline that may be unintentional. Use '${blockIndicator}-' to remove it, or '${blockIndicator}+' to explicitly keep it.`,
    range: mapRange(token.range),
    severity: DiagnosticSeverity.Warning,
    code: "block-scalar-chomping"
   });
  }
 }
};
