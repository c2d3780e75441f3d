export const id = 751;
export const ids = [751,873];
export const modules = {

/***/ 9873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LogLevel: () => (/* binding */ LogLevel),
/* harmony export */   error: () => (/* binding */ error),
/* harmony export */   info: () => (/* binding */ info),
/* harmony export */   log: () => (/* binding */ log),
/* harmony export */   registerLogger: () => (/* binding */ registerLogger),
/* harmony export */   setLogLevel: () => (/* binding */ setLogLevel),
/* harmony export */   warn: () => (/* binding */ warn)
/* harmony export */ });
var LogLevel;
(function (LogLevel) {
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
//# sourceMappingURL=log.js.map

/***/ }),

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 15 modules
var dist = __webpack_require__(1281);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/index.js
var workflow_parser_dist = __webpack_require__(2657);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/convert.js + 18 modules
var convert = __webpack_require__(7236);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/converter/cron.js + 1 modules
var cron = __webpack_require__(5130);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/converter/if-condition.js
var if_condition = __webpack_require__(5553);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/allowed-context.js
var allowed_context = __webpack_require__(8619);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/tokens/basic-expression-token.js
var basic_expression_token = __webpack_require__(5893);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/tokens/template-token.js + 1 modules
var template_token = __webpack_require__(2645);
;// CONCATENATED MODULE: ./node_modules/vscode-languageserver-types/lib/esm/main.js
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */

var DocumentUri;
(function (DocumentUri) {
    function is(value) {
        return typeof value === 'string';
    }
    DocumentUri.is = is;
})(DocumentUri || (DocumentUri = {}));
var URI;
(function (URI) {
    function is(value) {
        return typeof value === 'string';
    }
    URI.is = is;
})(URI || (URI = {}));
var integer;
(function (integer) {
    integer.MIN_VALUE = -2147483648;
    integer.MAX_VALUE = 2147483647;
    function is(value) {
        return typeof value === 'number' && integer.MIN_VALUE <= value && value <= integer.MAX_VALUE;
    }
    integer.is = is;
})(integer || (integer = {}));
var uinteger;
(function (uinteger) {
    uinteger.MIN_VALUE = 0;
    uinteger.MAX_VALUE = 2147483647;
    function is(value) {
        return typeof value === 'number' && uinteger.MIN_VALUE <= value && value <= uinteger.MAX_VALUE;
    }
    uinteger.is = is;
})(uinteger || (uinteger = {}));
/**
 * The Position namespace provides helper functions to work with
 * {@link Position} literals.
 */
var Position;
(function (Position) {
    /**
     * Creates a new Position literal from the given line and character.
     * @param line The position's line.
     * @param character The position's character.
     */
    function create(line, character) {
        if (line === Number.MAX_VALUE) {
            line = uinteger.MAX_VALUE;
        }
        if (character === Number.MAX_VALUE) {
            character = uinteger.MAX_VALUE;
        }
        return { line, character };
    }
    Position.create = create;
    /**
     * Checks whether the given literal conforms to the {@link Position} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
    }
    Position.is = is;
})(Position || (Position = {}));
/**
 * The Range namespace provides helper functions to work with
 * {@link Range} literals.
 */
var Range;
(function (Range) {
    function create(one, two, three, four) {
        if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) {
            return { start: Position.create(one, two), end: Position.create(three, four) };
        }
        else if (Position.is(one) && Position.is(two)) {
            return { start: one, end: two };
        }
        else {
            throw new Error(`Range#create called with invalid arguments[${one}, ${two}, ${three}, ${four}]`);
        }
    }
    Range.create = create;
    /**
     * Checks whether the given literal conforms to the {@link Range} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
    }
    Range.is = is;
})(Range || (Range = {}));
/**
 * The Location namespace provides helper functions to work with
 * {@link Location} literals.
 */
var Location;
(function (Location) {
    /**
     * Creates a Location literal.
     * @param uri The location's uri.
     * @param range The location's range.
     */
    function create(uri, range) {
        return { uri, range };
    }
    Location.create = create;
    /**
     * Checks whether the given literal conforms to the {@link Location} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
    }
    Location.is = is;
})(Location || (Location = {}));
/**
 * The LocationLink namespace provides helper functions to work with
 * {@link LocationLink} literals.
 */
var LocationLink;
(function (LocationLink) {
    /**
     * Creates a LocationLink literal.
     * @param targetUri The definition's uri.
     * @param targetRange The full range of the definition.
     * @param targetSelectionRange The span of the symbol definition at the target.
     * @param originSelectionRange The span of the symbol being defined in the originating source file.
     */
    function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
        return { targetUri, targetRange, targetSelectionRange, originSelectionRange };
    }
    LocationLink.create = create;
    /**
     * Checks whether the given literal conforms to the {@link LocationLink} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri)
            && Range.is(candidate.targetSelectionRange)
            && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
    }
    LocationLink.is = is;
})(LocationLink || (LocationLink = {}));
/**
 * The Color namespace provides helper functions to work with
 * {@link Color} literals.
 */
var Color;
(function (Color) {
    /**
     * Creates a new Color literal.
     */
    function create(red, green, blue, alpha) {
        return {
            red,
            green,
            blue,
            alpha,
        };
    }
    Color.create = create;
    /**
     * Checks whether the given literal conforms to the {@link Color} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1)
            && Is.numberRange(candidate.green, 0, 1)
            && Is.numberRange(candidate.blue, 0, 1)
            && Is.numberRange(candidate.alpha, 0, 1);
    }
    Color.is = is;
})(Color || (Color = {}));
/**
 * The ColorInformation namespace provides helper functions to work with
 * {@link ColorInformation} literals.
 */
var ColorInformation;
(function (ColorInformation) {
    /**
     * Creates a new ColorInformation literal.
     */
    function create(range, color) {
        return {
            range,
            color,
        };
    }
    ColorInformation.create = create;
    /**
     * Checks whether the given literal conforms to the {@link ColorInformation} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
    }
    ColorInformation.is = is;
})(ColorInformation || (ColorInformation = {}));
/**
 * The Color namespace provides helper functions to work with
 * {@link ColorPresentation} literals.
 */
var ColorPresentation;
(function (ColorPresentation) {
    /**
     * Creates a new ColorInformation literal.
     */
    function create(label, textEdit, additionalTextEdits) {
        return {
            label,
            textEdit,
            additionalTextEdits,
        };
    }
    ColorPresentation.create = create;
    /**
     * Checks whether the given literal conforms to the {@link ColorInformation} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.label)
            && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit))
            && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
    }
    ColorPresentation.is = is;
})(ColorPresentation || (ColorPresentation = {}));
/**
 * A set of predefined range kinds.
 */
var FoldingRangeKind;
(function (FoldingRangeKind) {
    /**
     * Folding range for a comment
     */
    FoldingRangeKind.Comment = 'comment';
    /**
     * Folding range for an import or include
     */
    FoldingRangeKind.Imports = 'imports';
    /**
     * Folding range for a region (e.g. `#region`)
     */
    FoldingRangeKind.Region = 'region';
})(FoldingRangeKind || (FoldingRangeKind = {}));
/**
 * The folding range namespace provides helper functions to work with
 * {@link FoldingRange} literals.
 */
var FoldingRange;
(function (FoldingRange) {
    /**
     * Creates a new FoldingRange literal.
     */
    function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
        const result = {
            startLine,
            endLine
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
    /**
     * Checks whether the given literal conforms to the {@link FoldingRange} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine)
            && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter))
            && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter))
            && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
    }
    FoldingRange.is = is;
})(FoldingRange || (FoldingRange = {}));
/**
 * The DiagnosticRelatedInformation namespace provides helper functions to work with
 * {@link DiagnosticRelatedInformation} literals.
 */
var DiagnosticRelatedInformation;
(function (DiagnosticRelatedInformation) {
    /**
     * Creates a new DiagnosticRelatedInformation literal.
     */
    function create(location, message) {
        return {
            location,
            message
        };
    }
    DiagnosticRelatedInformation.create = create;
    /**
     * Checks whether the given literal conforms to the {@link DiagnosticRelatedInformation} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
    }
    DiagnosticRelatedInformation.is = is;
})(DiagnosticRelatedInformation || (DiagnosticRelatedInformation = {}));
/**
 * The diagnostic's severity.
 */
var DiagnosticSeverity;
(function (DiagnosticSeverity) {
    /**
     * Reports an error.
     */
    DiagnosticSeverity.Error = 1;
    /**
     * Reports a warning.
     */
    DiagnosticSeverity.Warning = 2;
    /**
     * Reports an information.
     */
    DiagnosticSeverity.Information = 3;
    /**
     * Reports a hint.
     */
    DiagnosticSeverity.Hint = 4;
})(DiagnosticSeverity || (DiagnosticSeverity = {}));
/**
 * The diagnostic tags.
 *
 * @since 3.15.0
 */
var DiagnosticTag;
(function (DiagnosticTag) {
    /**
     * Unused or unnecessary code.
     *
     * Clients are allowed to render diagnostics with this tag faded out instead of having
     * an error squiggle.
     */
    DiagnosticTag.Unnecessary = 1;
    /**
     * Deprecated or obsolete code.
     *
     * Clients are allowed to rendered diagnostics with this tag strike through.
     */
    DiagnosticTag.Deprecated = 2;
})(DiagnosticTag || (DiagnosticTag = {}));
/**
 * The CodeDescription namespace provides functions to deal with descriptions for diagnostic codes.
 *
 * @since 3.16.0
 */
var CodeDescription;
(function (CodeDescription) {
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.href);
    }
    CodeDescription.is = is;
})(CodeDescription || (CodeDescription = {}));
/**
 * The Diagnostic namespace provides helper functions to work with
 * {@link Diagnostic} literals.
 */
var Diagnostic;
(function (Diagnostic) {
    /**
     * Creates a new Diagnostic literal.
     */
    function create(range, message, severity, code, source, relatedInformation) {
        const result = { range, message };
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
    /**
     * Checks whether the given literal conforms to the {@link Diagnostic} interface.
     */
    function is(value) {
        var _a;
        const candidate = value;
        return Is.defined(candidate)
            && Range.is(candidate.range)
            && (Is.string(candidate.message) || MarkupContent.is(candidate.message))
            && (Is.number(candidate.severity) || Is.undefined(candidate.severity))
            && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code))
            && (Is.undefined(candidate.codeDescription) || (Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)))
            && (Is.string(candidate.source) || Is.undefined(candidate.source))
            && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
    }
    Diagnostic.is = is;
    /**
     * Checks whether the given diagnostic's message conforms to the 3.17.0
     * version of the protocol where the message is a string.
     *
     * @param value the diagnostic
     * @returns true if the diagnostic's message is a string, false otherwise.
     */
    function is3_17(value) {
        return Is.string(value.message);
    }
    Diagnostic.is3_17 = is3_17;
    /**
     * Gets the message string of a diagnostic. If the message is already a
     * string, it is returned as is. If the message is a MarkupContent,
     * the value of the MarkupContent is returned. Otherwise an error is thrown.
     *
     * @param diagnostic the diagnostic to get the message string from.
     * @returns the message string of the given diagnostic.
     */
    function getMessageString(diagnostic) {
        if (Is.string(diagnostic.message)) {
            return diagnostic.message;
        }
        else if (MarkupContent.is(diagnostic.message)) {
            return diagnostic.message.value;
        }
        else {
            throw new Error(`Unknown message type ${typeof diagnostic.message}`);
        }
    }
    Diagnostic.getMessageString = getMessageString;
})(Diagnostic || (Diagnostic = {}));
/**
 * The Command namespace provides helper functions to work with
 * {@link Command} literals.
 */
var Command;
(function (Command) {
    /**
     * Creates a new Command literal.
     */
    function create(title, command, ...args) {
        const result = { title, command };
        if (Is.defined(args) && args.length > 0) {
            result.arguments = args;
        }
        return result;
    }
    Command.create = create;
    /**
     * Checks whether the given literal conforms to the {@link Command} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === undefined || Is.string(candidate.tooltip)) && Is.string(candidate.command);
    }
    Command.is = is;
})(Command || (Command = {}));
/**
 * The TextEdit namespace provides helper function to create replace,
 * insert and delete edits more easily.
 */
var TextEdit;
(function (TextEdit) {
    /**
     * Creates a replace text edit.
     * @param range The range of text to be replaced.
     * @param newText The new text.
     */
    function replace(range, newText) {
        return { range, newText };
    }
    TextEdit.replace = replace;
    /**
     * Creates an insert text edit.
     * @param position The position to insert the text at.
     * @param newText The text to be inserted.
     */
    function insert(position, newText) {
        return { range: { start: position, end: position }, newText };
    }
    TextEdit.insert = insert;
    /**
     * Creates a delete text edit.
     * @param range The range of text to be deleted.
     */
    function del(range) {
        return { range, newText: '' };
    }
    TextEdit.del = del;
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate)
            && Is.string(candidate.newText)
            && Range.is(candidate.range);
    }
    TextEdit.is = is;
})(TextEdit || (TextEdit = {}));
var ChangeAnnotation;
(function (ChangeAnnotation) {
    function create(label, needsConfirmation, description) {
        const result = { label };
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
        return Is.objectLiteral(candidate) && Is.string(candidate.label) &&
            (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === undefined) &&
            (Is.string(candidate.description) || candidate.description === undefined);
    }
    ChangeAnnotation.is = is;
})(ChangeAnnotation || (ChangeAnnotation = {}));
var ChangeAnnotationIdentifier;
(function (ChangeAnnotationIdentifier) {
    function is(value) {
        const candidate = value;
        return Is.string(candidate);
    }
    ChangeAnnotationIdentifier.is = is;
})(ChangeAnnotationIdentifier || (ChangeAnnotationIdentifier = {}));
var AnnotatedTextEdit;
(function (AnnotatedTextEdit) {
    /**
     * Creates an annotated replace text edit.
     *
     * @param range The range of text to be replaced.
     * @param newText The new text.
     * @param annotation The annotation.
     */
    function replace(range, newText, annotation) {
        return { range, newText, annotationId: annotation };
    }
    AnnotatedTextEdit.replace = replace;
    /**
     * Creates an annotated insert text edit.
     *
     * @param position The position to insert the text at.
     * @param newText The text to be inserted.
     * @param annotation The annotation.
     */
    function insert(position, newText, annotation) {
        return { range: { start: position, end: position }, newText, annotationId: annotation };
    }
    AnnotatedTextEdit.insert = insert;
    /**
     * Creates an annotated delete text edit.
     *
     * @param range The range of text to be deleted.
     * @param annotation The annotation.
     */
    function del(range, annotation) {
        return { range, newText: '', annotationId: annotation };
    }
    AnnotatedTextEdit.del = del;
    function is(value) {
        const candidate = value;
        return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
    }
    AnnotatedTextEdit.is = is;
})(AnnotatedTextEdit || (AnnotatedTextEdit = {}));
/**
 * The TextDocumentEdit namespace provides helper function to create
 * an edit that manipulates a text document.
 */
var TextDocumentEdit;
(function (TextDocumentEdit) {
    /**
     * Creates a new `TextDocumentEdit`
     */
    function create(textDocument, edits) {
        return { textDocument, edits };
    }
    TextDocumentEdit.create = create;
    function is(value) {
        const candidate = value;
        return Is.defined(candidate)
            && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument)
            && Array.isArray(candidate.edits);
    }
    TextDocumentEdit.is = is;
})(TextDocumentEdit || (TextDocumentEdit = {}));
var CreateFile;
(function (CreateFile) {
    function create(uri, options, annotation) {
        const result = {
            kind: 'create',
            uri
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
        return candidate && candidate.kind === 'create' && Is.string(candidate.uri) && (candidate.options === undefined ||
            ((candidate.options.overwrite === undefined || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === undefined || Is.boolean(candidate.options.ignoreIfExists)))) && (candidate.annotationId === undefined || ChangeAnnotationIdentifier.is(candidate.annotationId));
    }
    CreateFile.is = is;
})(CreateFile || (CreateFile = {}));
var RenameFile;
(function (RenameFile) {
    function create(oldUri, newUri, options, annotation) {
        const result = {
            kind: 'rename',
            oldUri,
            newUri
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
        return candidate && candidate.kind === 'rename' && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === undefined ||
            ((candidate.options.overwrite === undefined || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === undefined || Is.boolean(candidate.options.ignoreIfExists)))) && (candidate.annotationId === undefined || ChangeAnnotationIdentifier.is(candidate.annotationId));
    }
    RenameFile.is = is;
})(RenameFile || (RenameFile = {}));
var DeleteFile;
(function (DeleteFile) {
    function create(uri, options, annotation) {
        const result = {
            kind: 'delete',
            uri
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
        return candidate && candidate.kind === 'delete' && Is.string(candidate.uri) && (candidate.options === undefined ||
            ((candidate.options.recursive === undefined || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === undefined || Is.boolean(candidate.options.ignoreIfNotExists)))) && (candidate.annotationId === undefined || ChangeAnnotationIdentifier.is(candidate.annotationId));
    }
    DeleteFile.is = is;
})(DeleteFile || (DeleteFile = {}));
var WorkspaceEdit;
(function (WorkspaceEdit) {
    function is(value) {
        const candidate = value;
        return candidate &&
            (candidate.changes !== undefined || candidate.documentChanges !== undefined) &&
            (candidate.documentChanges === undefined || candidate.documentChanges.every((change) => {
                if (Is.string(change.kind)) {
                    return CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change);
                }
                else {
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
        }
        else if (ChangeAnnotationIdentifier.is(annotation)) {
            id = annotation;
            edit = AnnotatedTextEdit.insert(position, newText, annotation);
        }
        else {
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
        }
        else if (ChangeAnnotationIdentifier.is(annotation)) {
            id = annotation;
            edit = AnnotatedTextEdit.replace(range, newText, annotation);
        }
        else {
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
        }
        else if (ChangeAnnotationIdentifier.is(annotation)) {
            id = annotation;
            edit = AnnotatedTextEdit.del(range, annotation);
        }
        else {
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
(function (SnippetTextEdit) {
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate)
            && Range.is(candidate.range)
            && StringValue.isSnippet(candidate.snippet)
            && (candidate.annotationId === undefined ||
                (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId)));
    }
    SnippetTextEdit.is = is;
})(SnippetTextEdit || (SnippetTextEdit = {}));
/**
 * A helper class
 */
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
        }
        else {
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
/**
 * A workspace change helps constructing changes to a workspace.
 */
class WorkspaceChange {
    constructor(workspaceEdit) {
        this._textEditChanges = Object.create(null);
        if (workspaceEdit !== undefined) {
            this._workspaceEdit = workspaceEdit;
            if (workspaceEdit.documentChanges) {
                this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
                workspaceEdit.changeAnnotations = this._changeAnnotations.all();
                workspaceEdit.documentChanges.forEach((change) => {
                    if (TextDocumentEdit.is(change)) {
                        const textEditChange = new TextEditChangeImpl(change.edits, this._changeAnnotations);
                        this._textEditChanges[change.textDocument.uri] = textEditChange;
                    }
                });
            }
            else if (workspaceEdit.changes) {
                Object.keys(workspaceEdit.changes).forEach((key) => {
                    const textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
                    this._textEditChanges[key] = textEditChange;
                });
            }
        }
        else {
            this._workspaceEdit = {};
        }
    }
    /**
     * Returns the underlying {@link WorkspaceEdit} literal
     * use to be returned from a workspace edit operation like rename.
     */
    get edit() {
        this.initDocumentChanges();
        if (this._changeAnnotations !== undefined) {
            if (this._changeAnnotations.size === 0) {
                this._workspaceEdit.changeAnnotations = undefined;
            }
            else {
                this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
            }
        }
        return this._workspaceEdit;
    }
    getTextEditChange(key) {
        if (OptionalVersionedTextDocumentIdentifier.is(key)) {
            this.initDocumentChanges();
            if (this._workspaceEdit.documentChanges === undefined) {
                throw new Error('Workspace edit is not configured for document changes.');
            }
            const textDocument = { uri: key.uri, version: key.version };
            let result = this._textEditChanges[textDocument.uri];
            if (!result) {
                const edits = [];
                const textDocumentEdit = {
                    textDocument,
                    edits
                };
                this._workspaceEdit.documentChanges.push(textDocumentEdit);
                result = new TextEditChangeImpl(edits, this._changeAnnotations);
                this._textEditChanges[textDocument.uri] = result;
            }
            return result;
        }
        else {
            this.initChanges();
            if (this._workspaceEdit.changes === undefined) {
                throw new Error('Workspace edit is not configured for normal text edit changes.');
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
            this._changeAnnotations = new ChangeAnnotations();
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
            throw new Error('Workspace edit is not configured for document changes.');
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
            annotation = optionsOrAnnotation;
        }
        else {
            options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === undefined) {
            operation = CreateFile.create(uri, options);
        }
        else {
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
            throw new Error('Workspace edit is not configured for document changes.');
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
            annotation = optionsOrAnnotation;
        }
        else {
            options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === undefined) {
            operation = RenameFile.create(oldUri, newUri, options);
        }
        else {
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
            throw new Error('Workspace edit is not configured for document changes.');
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
            annotation = optionsOrAnnotation;
        }
        else {
            options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === undefined) {
            operation = DeleteFile.create(uri, options);
        }
        else {
            id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
            operation = DeleteFile.create(uri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== undefined) {
            return id;
        }
    }
}
/**
 * The TextDocumentIdentifier namespace provides helper functions to work with
 * {@link TextDocumentIdentifier} literals.
 */
var TextDocumentIdentifier;
(function (TextDocumentIdentifier) {
    /**
     * Creates a new TextDocumentIdentifier literal.
     * @param uri The document's uri.
     */
    function create(uri) {
        return { uri };
    }
    TextDocumentIdentifier.create = create;
    /**
     * Checks whether the given literal conforms to the {@link TextDocumentIdentifier} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri);
    }
    TextDocumentIdentifier.is = is;
})(TextDocumentIdentifier || (TextDocumentIdentifier = {}));
/**
 * The VersionedTextDocumentIdentifier namespace provides helper functions to work with
 * {@link VersionedTextDocumentIdentifier} literals.
 */
var VersionedTextDocumentIdentifier;
(function (VersionedTextDocumentIdentifier) {
    /**
     * Creates a new VersionedTextDocumentIdentifier literal.
     * @param uri The document's uri.
     * @param version The document's version.
     */
    function create(uri, version) {
        return { uri, version };
    }
    VersionedTextDocumentIdentifier.create = create;
    /**
     * Checks whether the given literal conforms to the {@link VersionedTextDocumentIdentifier} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
    }
    VersionedTextDocumentIdentifier.is = is;
})(VersionedTextDocumentIdentifier || (VersionedTextDocumentIdentifier = {}));
/**
 * The OptionalVersionedTextDocumentIdentifier namespace provides helper functions to work with
 * {@link OptionalVersionedTextDocumentIdentifier} literals.
 */
var OptionalVersionedTextDocumentIdentifier;
(function (OptionalVersionedTextDocumentIdentifier) {
    /**
     * Creates a new OptionalVersionedTextDocumentIdentifier literal.
     * @param uri The document's uri.
     * @param version The document's version.
     */
    function create(uri, version) {
        return { uri, version };
    }
    OptionalVersionedTextDocumentIdentifier.create = create;
    /**
     * Checks whether the given literal conforms to the {@link OptionalVersionedTextDocumentIdentifier} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
    }
    OptionalVersionedTextDocumentIdentifier.is = is;
})(OptionalVersionedTextDocumentIdentifier || (OptionalVersionedTextDocumentIdentifier = {}));
/**
 * Predefined Language kinds
 * @since 3.18.0
 */
var LanguageKind;
(function (LanguageKind) {
    LanguageKind.ABAP = 'abap';
    LanguageKind.WindowsBat = 'bat';
    LanguageKind.BibTeX = 'bibtex';
    LanguageKind.Clojure = 'clojure';
    LanguageKind.Coffeescript = 'coffeescript';
    LanguageKind.C = 'c';
    LanguageKind.CPP = 'cpp';
    LanguageKind.CSharp = 'csharp';
    LanguageKind.CSS = 'css';
    /**
     * @since 3.18.0
     */
    LanguageKind.D = 'd';
    /**
     * @since 3.18.0
     */
    LanguageKind.Delphi = 'pascal';
    LanguageKind.Diff = 'diff';
    LanguageKind.Dart = 'dart';
    LanguageKind.Dockerfile = 'dockerfile';
    LanguageKind.Elixir = 'elixir';
    LanguageKind.Erlang = 'erlang';
    LanguageKind.FSharp = 'fsharp';
    LanguageKind.GitCommit = 'git-commit';
    LanguageKind.GitRebase = 'git-rebase';
    LanguageKind.Go = 'go';
    LanguageKind.Groovy = 'groovy';
    LanguageKind.Handlebars = 'handlebars';
    LanguageKind.Haskell = 'haskell';
    LanguageKind.HTML = 'html';
    LanguageKind.Ini = 'ini';
    LanguageKind.Java = 'java';
    LanguageKind.JavaScript = 'javascript';
    LanguageKind.JavaScriptReact = 'javascriptreact';
    LanguageKind.JSON = 'json';
    LanguageKind.LaTeX = 'latex';
    LanguageKind.Less = 'less';
    LanguageKind.Lua = 'lua';
    LanguageKind.Makefile = 'makefile';
    LanguageKind.Markdown = 'markdown';
    LanguageKind.ObjectiveC = 'objective-c';
    LanguageKind.ObjectiveCPP = 'objective-cpp';
    /**
     * @since 3.18.0
     */
    LanguageKind.Pascal = 'pascal';
    LanguageKind.Perl = 'perl';
    LanguageKind.Perl6 = 'perl6';
    LanguageKind.PHP = 'php';
    LanguageKind.Plaintext = 'plaintext';
    LanguageKind.Powershell = 'powershell';
    LanguageKind.Pug = 'jade';
    LanguageKind.Python = 'python';
    LanguageKind.R = 'r';
    LanguageKind.Razor = 'razor';
    LanguageKind.Ruby = 'ruby';
    LanguageKind.Rust = 'rust';
    LanguageKind.SCSS = 'scss';
    LanguageKind.SASS = 'sass';
    LanguageKind.Scala = 'scala';
    LanguageKind.ShaderLab = 'shaderlab';
    LanguageKind.ShellScript = 'shellscript';
    LanguageKind.SQL = 'sql';
    LanguageKind.Swift = 'swift';
    LanguageKind.TypeScript = 'typescript';
    LanguageKind.TypeScriptReact = 'typescriptreact';
    LanguageKind.TeX = 'tex';
    LanguageKind.VisualBasic = 'vb';
    LanguageKind.XML = 'xml';
    LanguageKind.XSL = 'xsl';
    LanguageKind.YAML = 'yaml';
})(LanguageKind || (LanguageKind = {}));
/**
 * The TextDocumentItem namespace provides helper functions to work with
 * {@link TextDocumentItem} literals.
 */
var TextDocumentItem;
(function (TextDocumentItem) {
    /**
     * Creates a new TextDocumentItem literal.
     * @param uri The document's uri.
     * @param languageId The document's language identifier.
     * @param version The document's version number.
     * @param text The document's text.
     */
    function create(uri, languageId, version, text) {
        return { uri, languageId, version, text };
    }
    TextDocumentItem.create = create;
    /**
     * Checks whether the given literal conforms to the {@link TextDocumentItem} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
    }
    TextDocumentItem.is = is;
})(TextDocumentItem || (TextDocumentItem = {}));
/**
 * Describes the content type that a client supports in various
 * result literals like `Hover`, `ParameterInfo` or `CompletionItem`.
 *
 * Please note that `MarkupKinds` must not start with a `$`. This kinds
 * are reserved for internal usage.
 */
var MarkupKind;
(function (MarkupKind) {
    /**
     * Plain text is supported as a content format
     */
    MarkupKind.PlainText = 'plaintext';
    /**
     * Markdown is supported as a content format
     */
    MarkupKind.Markdown = 'markdown';
    /**
     * Checks whether the given value is a value of the {@link MarkupKind} type.
     */
    function is(value) {
        const candidate = value;
        return candidate === MarkupKind.PlainText || candidate === MarkupKind.Markdown;
    }
    MarkupKind.is = is;
})(MarkupKind || (MarkupKind = {}));
var MarkupContent;
(function (MarkupContent) {
    /**
     * Checks whether the given value conforms to the {@link MarkupContent} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(value) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
    }
    MarkupContent.is = is;
})(MarkupContent || (MarkupContent = {}));
/**
 * The kind of a completion entry.
 */
var CompletionItemKind;
(function (CompletionItemKind) {
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
/**
 * Defines whether the insert text in a completion item should be interpreted as
 * plain text or a snippet.
 */
var InsertTextFormat;
(function (InsertTextFormat) {
    /**
     * The primary text to be inserted is treated as a plain string.
     */
    InsertTextFormat.PlainText = 1;
    /**
     * The primary text to be inserted is treated as a snippet.
     *
     * A snippet can define tab stops and placeholders with `$1`, `$2`
     * and `${3:foo}`. `$0` defines the final tab stop, it defaults to
     * the end of the snippet. Placeholders with equal identifiers are linked,
     * that is typing in one will update others too.
     *
     * See also: https://microsoft.github.io/language-server-protocol/specifications/specification-current/#snippet_syntax
     */
    InsertTextFormat.Snippet = 2;
})(InsertTextFormat || (InsertTextFormat = {}));
/**
 * Completion item tags are extra annotations that tweak the rendering of a completion
 * item.
 *
 * @since 3.15.0
 */
var CompletionItemTag;
(function (CompletionItemTag) {
    /**
     * Render a completion as obsolete, usually using a strike-out.
     */
    CompletionItemTag.Deprecated = 1;
})(CompletionItemTag || (CompletionItemTag = {}));
/**
 * The InsertReplaceEdit namespace provides functions to deal with insert / replace edits.
 *
 * @since 3.16.0
 */
var InsertReplaceEdit;
(function (InsertReplaceEdit) {
    /**
     * Creates a new insert / replace edit
     */
    function create(newText, insert, replace) {
        return { newText, insert, replace };
    }
    InsertReplaceEdit.create = create;
    /**
     * Checks whether the given literal conforms to the {@link InsertReplaceEdit} interface.
     */
    function is(value) {
        const candidate = value;
        return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
    }
    InsertReplaceEdit.is = is;
})(InsertReplaceEdit || (InsertReplaceEdit = {}));
/**
 * How whitespace and indentation is handled during completion
 * item insertion.
 *
 * @since 3.16.0
 */
var InsertTextMode;
(function (InsertTextMode) {
    /**
     * The insertion or replace strings is taken as it is. If the
     * value is multi line the lines below the cursor will be
     * inserted using the indentation defined in the string value.
     * The client will not apply any kind of adjustments to the
     * string.
     */
    InsertTextMode.asIs = 1;
    /**
     * The editor adjusts leading whitespace of new lines so that
     * they match the indentation up to the cursor of the line for
     * which the item is accepted.
     *
     * Consider a line like this: <2tabs><cursor><3tabs>foo. Accepting a
     * multi line completion item is indented using 2 tabs and all
     * following lines inserted will be indented using 2 tabs as well.
     */
    InsertTextMode.adjustIndentation = 2;
})(InsertTextMode || (InsertTextMode = {}));
/**
 * Defines how values from a set of defaults and an individual item will be
 * merged.
 *
 * @since 3.18.0
 */
var ApplyKind;
(function (ApplyKind) {
    /**
     * The value from the individual item (if provided and not `null`) will be
     * used instead of the default.
     */
    ApplyKind.Replace = 1;
    /**
     * The value from the item will be merged with the default.
     *
     * The specific rules for mergeing values are defined against each field
     * that supports merging.
     */
    ApplyKind.Merge = 2;
})(ApplyKind || (ApplyKind = {}));
var CompletionItemLabelDetails;
(function (CompletionItemLabelDetails) {
    function is(value) {
        const candidate = value;
        return candidate && (Is.string(candidate.detail) || candidate.detail === undefined) &&
            (Is.string(candidate.description) || candidate.description === undefined);
    }
    CompletionItemLabelDetails.is = is;
})(CompletionItemLabelDetails || (CompletionItemLabelDetails = {}));
/**
 * The CompletionItem namespace provides functions to deal with
 * completion items.
 */
var CompletionItem;
(function (CompletionItem) {
    /**
     * Create a completion item and seed it with a label.
     * @param label The completion item's label
     */
    function create(label) {
        return { label };
    }
    CompletionItem.create = create;
})(CompletionItem || (CompletionItem = {}));
/**
 * The CompletionList namespace provides functions to deal with
 * completion lists.
 */
var CompletionList;
(function (CompletionList) {
    /**
     * Creates a new completion list.
     *
     * @param items The completion items.
     * @param isIncomplete The list is not complete.
     */
    function create(items, isIncomplete) {
        return { items: items ? items : [], isIncomplete: !!isIncomplete };
    }
    CompletionList.create = create;
})(CompletionList || (CompletionList = {}));
var MarkedString;
(function (MarkedString) {
    /**
     * Creates a marked string from plain text.
     *
     * @param plainText The plain text.
     */
    function fromPlainText(plainText) {
        return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, '\\$&'); // escape markdown syntax tokens: http://daringfireball.net/projects/markdown/syntax#backslash
    }
    MarkedString.fromPlainText = fromPlainText;
    /**
     * Checks whether the given value conforms to the {@link MarkedString} type.
     */
    function is(value) {
        const candidate = value;
        return Is.string(candidate) || (Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value));
    }
    MarkedString.is = is;
})(MarkedString || (MarkedString = {}));
var Hover;
(function (Hover) {
    /**
     * Checks whether the given value conforms to the {@link Hover} interface.
     */
    function is(value) {
        const candidate = value;
        return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) ||
            MarkedString.is(candidate.contents) ||
            Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === undefined || Range.is(value.range));
    }
    Hover.is = is;
})(Hover || (Hover = {}));
/**
 * The ParameterInformation namespace provides helper functions to work with
 * {@link ParameterInformation} literals.
 */
var ParameterInformation;
(function (ParameterInformation) {
    /**
     * Creates a new parameter information literal.
     *
     * @param label A label string.
     * @param documentation A doc string.
     */
    function create(label, documentation) {
        return documentation ? { label, documentation } : { label };
    }
    ParameterInformation.create = create;
})(ParameterInformation || (ParameterInformation = {}));
/**
 * The SignatureInformation namespace provides helper functions to work with
 * {@link SignatureInformation} literals.
 */
var SignatureInformation;
(function (SignatureInformation) {
    function create(label, documentation, ...parameters) {
        const result = { label };
        if (Is.defined(documentation)) {
            result.documentation = documentation;
        }
        if (Is.defined(parameters)) {
            result.parameters = parameters;
        }
        else {
            result.parameters = [];
        }
        return result;
    }
    SignatureInformation.create = create;
})(SignatureInformation || (SignatureInformation = {}));
/**
 * A document highlight kind.
 */
var DocumentHighlightKind;
(function (DocumentHighlightKind) {
    /**
     * A textual occurrence.
     */
    DocumentHighlightKind.Text = 1;
    /**
     * Read-access of a symbol, like reading a variable.
     */
    DocumentHighlightKind.Read = 2;
    /**
     * Write-access of a symbol, like writing to a variable.
     */
    DocumentHighlightKind.Write = 3;
})(DocumentHighlightKind || (DocumentHighlightKind = {}));
/**
 * DocumentHighlight namespace to provide helper functions to work with
 * {@link DocumentHighlight} literals.
 */
var DocumentHighlight;
(function (DocumentHighlight) {
    /**
     * Create a DocumentHighlight object.
     * @param range The range the highlight applies to.
     * @param kind The highlight kind
     */
    function create(range, kind) {
        const result = { range };
        if (Is.number(kind)) {
            result.kind = kind;
        }
        return result;
    }
    DocumentHighlight.create = create;
})(DocumentHighlight || (DocumentHighlight = {}));
/**
 * A symbol kind.
 */
var SymbolKind;
(function (SymbolKind) {
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
/**
 * Symbol tags are extra annotations that tweak the rendering of a symbol.
 *
 * @since 3.16
 */
var SymbolTag;
(function (SymbolTag) {
    /**
     * Render a symbol as obsolete, usually using a strike-out.
     */
    SymbolTag.Deprecated = 1;
})(SymbolTag || (SymbolTag = {}));
var SymbolInformation;
(function (SymbolInformation) {
    /**
     * Creates a new symbol information literal.
     *
     * @param name The name of the symbol.
     * @param kind The kind of the symbol.
     * @param range The range of the location of the symbol.
     * @param uri The resource of the location of symbol.
     * @param containerName The name of the symbol containing the symbol.
     */
    function create(name, kind, range, uri, containerName) {
        const result = {
            name,
            kind,
            location: { uri, range }
        };
        if (containerName) {
            result.containerName = containerName;
        }
        return result;
    }
    SymbolInformation.create = create;
})(SymbolInformation || (SymbolInformation = {}));
var WorkspaceSymbol;
(function (WorkspaceSymbol) {
    /**
     * Create a new workspace symbol.
     *
     * @param name The name of the symbol.
     * @param kind The kind of the symbol.
     * @param uri The resource of the location of the symbol.
     * @param range An options range of the location.
     * @returns A WorkspaceSymbol.
     */
    function create(name, kind, uri, range) {
        return range !== undefined
            ? { name, kind, location: { uri, range } }
            : { name, kind, location: { uri } };
    }
    WorkspaceSymbol.create = create;
})(WorkspaceSymbol || (WorkspaceSymbol = {}));
var DocumentSymbol;
(function (DocumentSymbol) {
    /**
     * Creates a new symbol information literal.
     *
     * @param name The name of the symbol.
     * @param detail The detail of the symbol.
     * @param kind The kind of the symbol.
     * @param range The range of the symbol.
     * @param selectionRange The selectionRange of the symbol.
     * @param children Children of the symbol.
     */
    function create(name, detail, kind, range, selectionRange, children) {
        const result = {
            name,
            detail,
            kind,
            range,
            selectionRange
        };
        if (children !== undefined) {
            result.children = children;
        }
        return result;
    }
    DocumentSymbol.create = create;
    /**
     * Checks whether the given literal conforms to the {@link DocumentSymbol} interface.
     */
    function is(value) {
        const candidate = value;
        return candidate &&
            Is.string(candidate.name) && Is.number(candidate.kind) &&
            Range.is(candidate.range) && Range.is(candidate.selectionRange) &&
            (candidate.detail === undefined || Is.string(candidate.detail)) &&
            (candidate.deprecated === undefined || Is.boolean(candidate.deprecated)) &&
            (candidate.children === undefined || Array.isArray(candidate.children)) &&
            (candidate.tags === undefined || Array.isArray(candidate.tags));
    }
    DocumentSymbol.is = is;
})(DocumentSymbol || (DocumentSymbol = {}));
/**
 * A set of predefined code action kinds
 */
var CodeActionKind;
(function (CodeActionKind) {
    /**
     * Empty kind.
     */
    CodeActionKind.Empty = '';
    /**
     * Base kind for quickfix actions: 'quickfix'
     */
    CodeActionKind.QuickFix = 'quickfix';
    /**
     * Base kind for refactoring actions: 'refactor'
     */
    CodeActionKind.Refactor = 'refactor';
    /**
     * Base kind for refactoring extraction actions: 'refactor.extract'
     *
     * Example extract actions:
     *
     * - Extract method
     * - Extract function
     * - Extract variable
     * - Extract interface from class
     * - ...
     */
    CodeActionKind.RefactorExtract = 'refactor.extract';
    /**
     * Base kind for refactoring inline actions: 'refactor.inline'
     *
     * Example inline actions:
     *
     * - Inline function
     * - Inline variable
     * - Inline constant
     * - ...
     */
    CodeActionKind.RefactorInline = 'refactor.inline';
    /**
     * Base kind for refactoring move actions: `refactor.move`
     *
     * Example move actions:
     *
     * - Move a function to a new file
     * - Move a property between classes
     * - Move method to base class
     * - ...
     *
     * @since 3.18.0
     */
    CodeActionKind.RefactorMove = 'refactor.move';
    /**
     * Base kind for refactoring rewrite actions: 'refactor.rewrite'
     *
     * Example rewrite actions:
     *
     * - Convert JavaScript function to class
     * - Add or remove parameter
     * - Encapsulate field
     * - Make method static
     * - Move method to base class
     * - ...
     */
    CodeActionKind.RefactorRewrite = 'refactor.rewrite';
    /**
     * Base kind for source actions: `source`
     *
     * Source code actions apply to the entire file.
     */
    CodeActionKind.Source = 'source';
    /**
     * Base kind for an organize imports source action: `source.organizeImports`
     */
    CodeActionKind.SourceOrganizeImports = 'source.organizeImports';
    /**
     * Base kind for auto-fix source actions: `source.fixAll`.
     *
     * Fix all actions automatically fix errors that have a clear fix that do not require user input.
     * They should not suppress errors or perform unsafe fixes such as generating new types or classes.
     *
     * @since 3.15.0
     */
    CodeActionKind.SourceFixAll = 'source.fixAll';
    /**
     * Base kind for all code actions applying to the entire notebook's scope. CodeActionKinds using
     * this should always begin with `notebook.`
     *
     * @since 3.18.0
     */
    CodeActionKind.Notebook = 'notebook';
})(CodeActionKind || (CodeActionKind = {}));
/**
 * The reason why code actions were requested.
 *
 * @since 3.17.0
 */
var CodeActionTriggerKind;
(function (CodeActionTriggerKind) {
    /**
     * Code actions were explicitly requested by the user or by an extension.
     */
    CodeActionTriggerKind.Invoked = 1;
    /**
     * Code actions were requested automatically.
     *
     * This typically happens when current selection in a file changes, but can
     * also be triggered when file content changes.
     */
    CodeActionTriggerKind.Automatic = 2;
})(CodeActionTriggerKind || (CodeActionTriggerKind = {}));
/**
 * The CodeActionContext namespace provides helper functions to work with
 * {@link CodeActionContext} literals.
 */
var CodeActionContext;
(function (CodeActionContext) {
    /**
     * Creates a new CodeActionContext literal.
     */
    function create(diagnostics, only, triggerKind) {
        const result = { diagnostics };
        if (only !== undefined && only !== null) {
            result.only = only;
        }
        if (triggerKind !== undefined && triggerKind !== null) {
            result.triggerKind = triggerKind;
        }
        return result;
    }
    CodeActionContext.create = create;
    /**
     * Checks whether the given literal conforms to the {@link CodeActionContext} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is)
            && (candidate.only === undefined || Is.typedArray(candidate.only, Is.string))
            && (candidate.triggerKind === undefined || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
    }
    CodeActionContext.is = is;
})(CodeActionContext || (CodeActionContext = {}));
/**
 * Code action tags are extra annotations that tweak the behavior of a code action.
 *
 * @since 3.18.0
 */
var CodeActionTag;
(function (CodeActionTag) {
    /**
     * Marks the code action as LLM-generated.
     */
    CodeActionTag.LLMGenerated = 1;
    /**
     * Checks whether the given literal conforms to the {@link CodeActionTag} interface.
     */
    function is(value) {
        return Is.defined(value) && value === CodeActionTag.LLMGenerated;
    }
    CodeActionTag.is = is;
})(CodeActionTag || (CodeActionTag = {}));
var CodeAction;
(function (CodeAction) {
    function create(title, kindOrCommandOrEdit, kind) {
        const result = { title };
        let checkKind = true;
        if (typeof kindOrCommandOrEdit === 'string') {
            checkKind = false;
            result.kind = kindOrCommandOrEdit;
        }
        else if (Command.is(kindOrCommandOrEdit)) {
            result.command = kindOrCommandOrEdit;
        }
        else {
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
        return candidate && Is.string(candidate.title) &&
            (candidate.diagnostics === undefined || Is.typedArray(candidate.diagnostics, Diagnostic.is)) &&
            (candidate.kind === undefined || Is.string(candidate.kind)) &&
            (candidate.edit !== undefined || candidate.command !== undefined) &&
            (candidate.command === undefined || Command.is(candidate.command)) &&
            (candidate.isPreferred === undefined || Is.boolean(candidate.isPreferred)) &&
            (candidate.edit === undefined || WorkspaceEdit.is(candidate.edit)) &&
            (candidate.tags === undefined || Is.typedArray(candidate.tags, CodeActionTag.is));
    }
    CodeAction.is = is;
})(CodeAction || (CodeAction = {}));
/**
 * The CodeLens namespace provides helper functions to work with
 * {@link CodeLens} literals.
 */
var CodeLens;
(function (CodeLens) {
    /**
     * Creates a new CodeLens literal.
     */
    function create(range, data) {
        const result = { range };
        if (Is.defined(data)) {
            result.data = data;
        }
        return result;
    }
    CodeLens.create = create;
    /**
     * Checks whether the given literal conforms to the {@link CodeLens} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
    }
    CodeLens.is = is;
})(CodeLens || (CodeLens = {}));
/**
 * The FormattingOptions namespace provides helper functions to work with
 * {@link FormattingOptions} literals.
 */
var FormattingOptions;
(function (FormattingOptions) {
    /**
     * Creates a new FormattingOptions literal.
     */
    function create(tabSize, insertSpaces) {
        return { tabSize, insertSpaces };
    }
    FormattingOptions.create = create;
    /**
     * Checks whether the given literal conforms to the {@link FormattingOptions} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
    }
    FormattingOptions.is = is;
})(FormattingOptions || (FormattingOptions = {}));
/**
 * The DocumentLink namespace provides helper functions to work with
 * {@link DocumentLink} literals.
 */
var DocumentLink;
(function (DocumentLink) {
    /**
     * Creates a new DocumentLink literal.
     */
    function create(range, target, data) {
        return { range, target, data };
    }
    DocumentLink.create = create;
    /**
     * Checks whether the given literal conforms to the {@link DocumentLink} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
    }
    DocumentLink.is = is;
})(DocumentLink || (DocumentLink = {}));
/**
 * The SelectionRange namespace provides helper function to work with
 * SelectionRange literals.
 */
var SelectionRange;
(function (SelectionRange) {
    /**
     * Creates a new SelectionRange
     * @param range the range.
     * @param parent an optional parent.
     */
    function create(range, parent) {
        return { range, parent };
    }
    SelectionRange.create = create;
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === undefined || SelectionRange.is(candidate.parent));
    }
    SelectionRange.is = is;
})(SelectionRange || (SelectionRange = {}));
/**
 * A set of predefined token types. This set is not fixed
 * an clients can specify additional token types via the
 * corresponding client capabilities.
 *
 * @since 3.16.0
 */
var SemanticTokenTypes;
(function (SemanticTokenTypes) {
    SemanticTokenTypes["namespace"] = "namespace";
    /**
     * Represents a generic type. Acts as a fallback for types which can't be mapped to
     * a specific type like class or enum.
     */
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
    /**
     * @since 3.17.0
     */
    SemanticTokenTypes["decorator"] = "decorator";
    /**
     * @since 3.18.0
     */
    SemanticTokenTypes["label"] = "label";
})(SemanticTokenTypes || (SemanticTokenTypes = {}));
/**
 * A set of predefined token modifiers. This set is not fixed
 * an clients can specify additional token types via the
 * corresponding client capabilities.
 *
 * @since 3.16.0
 */
var SemanticTokenModifiers;
(function (SemanticTokenModifiers) {
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
/**
 * @since 3.16.0
 */
var SemanticTokens;
(function (SemanticTokens) {
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (candidate.resultId === undefined || typeof candidate.resultId === 'string') &&
            Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === 'number');
    }
    SemanticTokens.is = is;
})(SemanticTokens || (SemanticTokens = {}));
/**
 * The InlineValueText namespace provides functions to deal with InlineValueTexts.
 *
 * @since 3.17.0
 */
var InlineValueText;
(function (InlineValueText) {
    /**
     * Creates a new InlineValueText literal.
     */
    function create(range, text) {
        return { range, text };
    }
    InlineValueText.create = create;
    function is(value) {
        const candidate = value;
        return candidate !== undefined && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
    }
    InlineValueText.is = is;
})(InlineValueText || (InlineValueText = {}));
/**
 * The InlineValueVariableLookup namespace provides functions to
 * deal with InlineValueVariableLookups.
 *
 * @since 3.17.0
 */
var InlineValueVariableLookup;
(function (InlineValueVariableLookup) {
    /**
     * Creates a new InlineValueText literal.
     */
    function create(range, variableName, caseSensitiveLookup) {
        return { range, variableName, caseSensitiveLookup };
    }
    InlineValueVariableLookup.create = create;
    function is(value) {
        const candidate = value;
        return candidate !== undefined && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup)
            && (Is.string(candidate.variableName) || candidate.variableName === undefined);
    }
    InlineValueVariableLookup.is = is;
})(InlineValueVariableLookup || (InlineValueVariableLookup = {}));
/**
 * The InlineValueEvaluatableExpression namespace provides functions to deal with InlineValueEvaluatableExpression.
 *
 * @since 3.17.0
 */
var InlineValueEvaluatableExpression;
(function (InlineValueEvaluatableExpression) {
    /**
     * Creates a new InlineValueEvaluatableExpression literal.
     */
    function create(range, expression) {
        return { range, expression };
    }
    InlineValueEvaluatableExpression.create = create;
    function is(value) {
        const candidate = value;
        return candidate !== undefined && candidate !== null && Range.is(candidate.range)
            && (Is.string(candidate.expression) || candidate.expression === undefined);
    }
    InlineValueEvaluatableExpression.is = is;
})(InlineValueEvaluatableExpression || (InlineValueEvaluatableExpression = {}));
/**
 * The InlineValueContext namespace provides helper functions to work with
 * {@link InlineValueContext} literals.
 *
 * @since 3.17.0
 */
var InlineValueContext;
(function (InlineValueContext) {
    /**
     * Creates a new InlineValueContext literal.
     */
    function create(frameId, stoppedLocation) {
        return { frameId, stoppedLocation };
    }
    InlineValueContext.create = create;
    /**
     * Checks whether the given literal conforms to the {@link InlineValueContext} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(value.stoppedLocation);
    }
    InlineValueContext.is = is;
})(InlineValueContext || (InlineValueContext = {}));
/**
 * Inlay hint kinds.
 *
 * @since 3.17.0
 */
var InlayHintKind;
(function (InlayHintKind) {
    /**
     * An inlay hint that for a type annotation.
     */
    InlayHintKind.Type = 1;
    /**
     * An inlay hint that is for a parameter.
     */
    InlayHintKind.Parameter = 2;
    function is(value) {
        return value === 1 || value === 2;
    }
    InlayHintKind.is = is;
})(InlayHintKind || (InlayHintKind = {}));
var InlayHintLabelPart;
(function (InlayHintLabelPart) {
    function create(value) {
        return { value };
    }
    InlayHintLabelPart.create = create;
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate)
            && (candidate.tooltip === undefined || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip))
            && (candidate.location === undefined || Location.is(candidate.location))
            && (candidate.command === undefined || Command.is(candidate.command));
    }
    InlayHintLabelPart.is = is;
})(InlayHintLabelPart || (InlayHintLabelPart = {}));
var InlayHint;
(function (InlayHint) {
    function create(position, label, kind) {
        const result = { position, label };
        if (kind !== undefined) {
            result.kind = kind;
        }
        return result;
    }
    InlayHint.create = create;
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Position.is(candidate.position)
            && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is))
            && (candidate.kind === undefined || InlayHintKind.is(candidate.kind))
            && (candidate.textEdits === undefined) || Is.typedArray(candidate.textEdits, TextEdit.is)
            && (candidate.tooltip === undefined || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip))
            && (candidate.paddingLeft === undefined || Is.boolean(candidate.paddingLeft))
            && (candidate.paddingRight === undefined || Is.boolean(candidate.paddingRight));
    }
    InlayHint.is = is;
})(InlayHint || (InlayHint = {}));
var StringValue;
(function (StringValue) {
    function createSnippet(value) {
        return { kind: 'snippet', value };
    }
    StringValue.createSnippet = createSnippet;
    function isSnippet(value) {
        const candidate = value;
        return Is.objectLiteral(candidate)
            && candidate.kind === 'snippet'
            && Is.string(candidate.value);
    }
    StringValue.isSnippet = isSnippet;
})(StringValue || (StringValue = {}));
var InlineCompletionItem;
(function (InlineCompletionItem) {
    function create(insertText, filterText, range, command) {
        return { insertText, filterText, range, command };
    }
    InlineCompletionItem.create = create;
})(InlineCompletionItem || (InlineCompletionItem = {}));
var InlineCompletionList;
(function (InlineCompletionList) {
    function create(items) {
        return { items };
    }
    InlineCompletionList.create = create;
})(InlineCompletionList || (InlineCompletionList = {}));
/**
 * Describes how an {@link InlineCompletionItemProvider inline completion provider} was triggered.
 *
 * @since 3.18.0
 */
var InlineCompletionTriggerKind;
(function (InlineCompletionTriggerKind) {
    /**
     * Completion was triggered explicitly by a user gesture.
     */
    InlineCompletionTriggerKind.Invoked = 1;
    /**
     * Completion was triggered automatically while editing.
     */
    InlineCompletionTriggerKind.Automatic = 2;
})(InlineCompletionTriggerKind || (InlineCompletionTriggerKind = {}));
var SelectedCompletionInfo;
(function (SelectedCompletionInfo) {
    function create(range, text) {
        return { range, text };
    }
    SelectedCompletionInfo.create = create;
})(SelectedCompletionInfo || (SelectedCompletionInfo = {}));
var InlineCompletionContext;
(function (InlineCompletionContext) {
    function create(triggerKind, selectedCompletionInfo) {
        return { triggerKind, selectedCompletionInfo };
    }
    InlineCompletionContext.create = create;
})(InlineCompletionContext || (InlineCompletionContext = {}));
var WorkspaceFolder;
(function (WorkspaceFolder) {
    function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
    }
    WorkspaceFolder.is = is;
})(WorkspaceFolder || (WorkspaceFolder = {}));
const EOL = (/* unused pure expression or super */ null && (['\n', '\r\n', '\r']));
/**
 * @deprecated Use the text document from the new vscode-languageserver-textdocument package.
 */
var TextDocument;
(function (TextDocument) {
    /**
     * Creates a new ITextDocument literal from the given uri and content.
     * @param uri The document's uri.
     * @param languageId The document's language Id.
     * @param version The document's version.
     * @param content The document's content.
     */
    function create(uri, languageId, version, content) {
        return new FullTextDocument(uri, languageId, version, content);
    }
    TextDocument.create = create;
    /**
     * Checks whether the given literal conforms to the {@link ITextDocument} interface.
     */
    function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount)
            && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
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
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = startOffset;
        }
        return text;
    }
    TextDocument.applyEdits = applyEdits;
    function mergeSort(data, compare) {
        if (data.length <= 1) {
            // sorted
            return data;
        }
        const p = (data.length / 2) | 0;
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
                // smaller_equal -> take left to preserve order
                data[i++] = left[leftIdx++];
            }
            else {
                // greater -> take right
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
/**
 * @deprecated Use the text document from the new vscode-languageserver-textdocument package.
 */
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
                isLineStart = (ch === '\r' || ch === '\n');
                if (ch === '\r' && i + 1 < text.length && text.charAt(i + 1) === '\n') {
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
            }
            else {
                low = mid + 1;
            }
        }
        // low is the least x for which the line offset is larger than the current offset
        // or array.length if no line offset is larger than the current offset
        const line = low - 1;
        return Position.create(line, offset - lineOffsets[line]);
    }
    offsetAt(position) {
        const lineOffsets = this.getLineOffsets();
        if (position.line >= lineOffsets.length) {
            return this._content.length;
        }
        else if (position.line < 0) {
            return 0;
        }
        const lineOffset = lineOffsets[position.line];
        const nextLineOffset = (position.line + 1 < lineOffsets.length) ? lineOffsets[position.line + 1] : this._content.length;
        return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
    }
    get lineCount() {
        return this.getLineOffsets().length;
    }
}
var Is;
(function (Is) {
    const toString = Object.prototype.toString;
    function defined(value) {
        return typeof value !== 'undefined';
    }
    Is.defined = defined;
    function undefined(value) {
        return typeof value === 'undefined';
    }
    Is.undefined = undefined;
    function boolean(value) {
        return value === true || value === false;
    }
    Is.boolean = boolean;
    function string(value) {
        return toString.call(value) === '[object String]';
    }
    Is.string = string;
    function number(value) {
        return toString.call(value) === '[object Number]';
    }
    Is.number = number;
    function numberRange(value, min, max) {
        return toString.call(value) === '[object Number]' && min <= value && value <= max;
    }
    Is.numberRange = numberRange;
    function integer(value) {
        return toString.call(value) === '[object Number]' && -2147483648 <= value && value <= 2147483647;
    }
    Is.integer = integer;
    function uinteger(value) {
        return toString.call(value) === '[object Number]' && 0 <= value && value <= 2147483647;
    }
    Is.uinteger = uinteger;
    function func(value) {
        return toString.call(value) === '[object Function]';
    }
    Is.func = func;
    function objectLiteral(value) {
        // Strictly speaking class instances pass this check as well. Since the LSP
        // doesn't use classes we ignore this for now. If we do we need to add something
        // like this: `Object.getPrototypeOf(Object.getPrototypeOf(x)) === null`
        return value !== null && typeof value === 'object';
    }
    Is.objectLiteral = objectLiteral;
    function typedArray(value, check) {
        return Array.isArray(value) && value.every(check);
    }
    Is.typedArray = typedArray;
})(Is || (Is = {}));

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/expressiondata.js
var expressiondata = __webpack_require__(1674);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/tokens/sequence-token.js
var sequence_token = __webpack_require__(1651);
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context/action-context.js


/**
 * Build context from a converted action template and token path.
 * Similar to getWorkflowContext but for action files.
 */
function getActionContext(uri, template, tokenPath) {
    const context = { uri, template };
    if (!template) {
        return context;
    }
    // Only composite actions have steps
    if (template.runs?.using !== "composite") {
        return context;
    }
    const compositeRuns = template.runs;
    if (!compositeRuns.steps?.length) {
        return context;
    }
    // Find the current step from the token path
    let stepsSequence;
    let stepToken;
    for (const token of tokenPath) {
        const defKey = token.definition?.key;
        if (defKey === "composite-steps" && token instanceof SequenceToken) {
            stepsSequence = token;
        }
        else if ((defKey === "run-step" || defKey === "uses-step") && isMapping(token)) {
            stepToken = token;
        }
    }
    if (stepsSequence && stepToken) {
        context.step = findStep(compositeRuns.steps, stepsSequence, stepToken);
    }
    return context;
}
/**
 * Find the Step that corresponds to the given step token.
 */
function findStep(steps, stepsSequence, stepToken) {
    // Find the step by matching index in the sequence
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
/**
 * Get input definitions from the action template.
 */
function action_context_getActionInputs(template) {
    return template?.inputs ?? [];
}
/**
 * Get step IDs from composite action steps that appear before the current step.
 * This is used for `steps.<id>` context completion - you can only reference
 * steps that have already run.
 */
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
        // Stop when we reach the current step
        if (currentStep && step === currentStep) {
            break;
        }
        // Only include steps with explicit IDs
        if (step.id) {
            stepIds.push(step.id);
        }
    }
    return stepIds;
}
//# sourceMappingURL=action-context.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/descriptions.min.json
const descriptions_min_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./descriptionsSchema.json","root":{"github":{"description":"Information about the workflow run. For more information, see [`github` context](https://docs.github.com/actions/learn-github-actions/contexts#github-context)."},"env":{"description":"Contains variables set in a workflow, job, or step. For more information, see [`env` context](https://docs.github.com/actions/learn-github-actions/contexts#env-context)."},"vars":{"description":"Contains variables set at the repository, organization, or environment levels. For more information, see [`vars` context](https://docs.github.com/actions/learn-github-actions/contexts#vars-context)."},"job":{"description":"Information about the currently running job. For more information, see [`job` context](https://docs.github.com/actions/learn-github-actions/contexts#job-context)."},"jobs":{"description":"For reusable workflows only, contains outputs of jobs from the reusable workflow. For more information, see [`jobs` context](https://docs.github.com/actions/learn-github-actions/contexts#jobs-context)."},"steps":{"description":"Information about the steps that have been run in the current job. For more information, see [`steps` context](https://docs.github.com/actions/learn-github-actions/contexts#steps-context)."},"runner":{"description":"Information about the runner that is running the current job. For more information, see [`runner` context](https://docs.github.com/actions/learn-github-actions/contexts#runner-context)."},"secrets":{"description":"Contains the names and values of secrets that are available to a workflow run. For more information, see [`secrets` context](https://docs.github.com/actions/learn-github-actions/contexts#secrets-context)."},"strategy":{"description":"Information about the matrix execution strategy for the current job. For more information, see [`strategy` context](https://docs.github.com/actions/learn-github-actions/contexts#strategy-context)."},"matrix":{"description":"Contains the matrix properties defined in the workflow that apply to the current job. For more information, see [`matrix` context](https://docs.github.com/actions/learn-github-actions/contexts#matrix-context)."},"needs":{"description":"Contains the outputs of all jobs that are defined as a dependency of the current job. For more information, see [`needs` context](https://docs.github.com/actions/learn-github-actions/contexts#needs-context)."},"inputs":{"description":"Contains the inputs of a reusable or manually triggered workflow. For more information, see [`inputs` context](https://docs.github.com/actions/learn-github-actions/contexts#inputs-context)."}},"functions":{"always":{"description":"Causes the step to always execute, and returns `true`, even when canceled. The `always` expression is best used at the step level or on tasks that you expect to run even when a job is canceled. For example, you can use `always` to send logs even when a job is canceled."},"cancelled":{"description":"Returns `true` if the workflow was canceled."},"failure":{"description":"Returns `true` when any previous step of a job fails. If you have a chain of dependent jobs, `failure()` returns `true` if any ancestor job fails."},"hashFiles":{"description":"Returns a single hash for the set of files that matches the `path` pattern. You can provide a single `path` pattern or multiple `path` patterns separated by commas. The `path` is relative to the `GITHUB_WORKSPACE` directory and can only include files inside of the `GITHUB_WORKSPACE`. This function calculates an individual SHA-256 hash for each matched file, and then uses those hashes to calculate a final SHA-256 hash for the set of files. If the `path` pattern does not match any files, this returns an empty string. For more information about SHA-256, see \\"[SHA-2](https://wikipedia.org/wiki/SHA-2).\\"\\n\\nYou can use pattern matching characters to match file names. Pattern matching is case-insensitive on Windows. For more information about supported pattern matching characters, see \\"[Workflow syntax for GitHub Actions](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#filter-pattern-cheat-sheet).\\""}},"github":{"action":{"description":"The name of the action currently running, or the [`id`](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstepsid) of a step. GitHub removes special characters, and uses the name `__run` when the current step runs a script without an `id`. If you use the same action more than once in the same job, the name will include a suffix with the sequence number with underscore before it. For example, the first script you run will have the name `__run`, and the second script will be named `__run_2`. Similarly, the second invocation of `actions/checkout` will be `actionscheckout2`."},"action_path":{"description":"The path where an action is located. This property is only supported in composite actions. You can use this path to access files located in the same repository as the action, for example by changing directories to the path: `cd ${{ github.action_path }}`."},"action_ref":{"description":"For a step executing an action, this is the ref of the action being executed. For example, `v2`."},"action_repository":{"description":"For a step executing an action, this is the owner and repository name of the action. For example, `actions/checkout`."},"action_status":{"description":"For a composite action, the current result of the composite action."},"actor":{"description":"The username of the user that triggered the initial workflow run. If the workflow run is a re-run, this value may differ from `github.triggering_actor`. Any workflow re-runs will use the privileges of `github.actor`, even if the actor initiating the re-run (`github.triggering_actor`) has different privileges."},"actor_id":{"description":"The account ID of the person or app that triggered the initial workflow run. For example, `1234567`. Note that this is different from the actor username.","versions":{"ghes":">=3.9","ghae":">=3.9"}},"api_url":{"description":"The URL of the GitHub REST API."},"base_ref":{"description":"The `base_ref` or target branch of the pull request in a workflow run. This property is only available when the event that triggers a workflow run is either `pull_request` or `pull_request_target`."},"env":{"description":"Path on the runner to the file that sets environment variables from workflow commands. This file is unique to the current step and is a different file for each step in a job. For more information, see \\"[Workflow commands for GitHub Actions](https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#setting-an-environment-variable).\\""},"event":{"description":"The full event webhook payload. You can access individual properties of the event using this context. This object is identical to the webhook payload of the event that triggered the workflow run, and is different for each event. The webhooks for each GitHub Actions event is linked in \\"[Events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\" For example, for a workflow run triggered by the [`push` event](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows#push), this object contains the contents of the [push webhook payload](https://docs.github.com/webhooks-and-events/webhooks/webhook-events-and-payloads#push)."},"event_name":{"description":"The name of the event that triggered the workflow run."},"event_path":{"description":"The path to the file on the runner that contains the full event webhook payload."},"graphql_url":{"description":"The URL of the GitHub GraphQL API."},"head_ref":{"description":"The `head_ref` or source branch of the pull request in a workflow run. This property is only available when the event that triggers a workflow run is either `pull_request` or `pull_request_target`."},"job":{"description":"The [`job_id`](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_id) of the current job.\\nNote: This context property is set by the Actions runner, and is only available within the execution `steps` of a job. Otherwise, the value of this property will be `null`."},"path":{"description":"Path on the runner to the file that sets system PATH variables from workflow commands. This file is unique to the current step and is a different file for each step in a job. For more information, see \\"[Workflow commands for GitHub Actions](https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-system-path).\\""},"ref":{"description":"The fully-formed ref of the branch or tag that triggered the workflow run. For workflows triggered by `push`, this is the branch or tag ref that was pushed. For workflows triggered by `pull_request`, this is the pull request merge branch. For workflows triggered by `release`, this is the release tag created. For other triggers, this is the branch or tag ref that triggered the workflow run. This is only set if a branch or tag is available for the event type. The ref given is fully-formed, meaning that for branches the format is `refs/heads/<branch_name>`, for pull requests it is `refs/pull/<pr_number>/merge`, and for tags it is `refs/tags/<tag_name>`. For example, `refs/heads/feature-branch-1`."},"ref_name":{"description":"The short ref name of the branch or tag that triggered the workflow run. This value matches the branch or tag name shown on GitHub. For example, `feature-branch-1`."},"ref_protected":{"description":"`true` if branch protections are configured for the ref that triggered the workflow run."},"ref_type":{"description":"The type of ref that triggered the workflow run. Valid values are `branch` or `tag`."},"repository":{"description":"The owner and repository name. For example, `octocat/Hello-World`."},"repository_id":{"description":"The ID of the repository. For example, `123456789`. Note that this is different from the repository name.","versions":{"ghes":">=3.9","ghae":">=3.9"}},"repository_owner":{"description":"The repository owner\'s username. For example, `octocat`."},"repository_owner_id":{"description":"The repository owner\'s account ID. For example, `1234567`. Note that this is different from the owner\'s name.","versions":{"ghes":">=3.9","ghae":">=3.9"}},"repositoryUrl":{"description":"The Git URL to the repository. For example, `git://github.com/octocat/hello-world.git`."},"retention_days":{"description":"The number of days that workflow run logs and artifacts are kept."},"run_id":{"description":"A unique number for each workflow run within a repository. This number does not change if you re-run the workflow run."},"run_number":{"description":"A unique number for each run of a particular workflow in a repository. This number begins at 1 for the workflow\'s first run, and increments with each new run. This number does not change if you re-run the workflow run."},"run_attempt":{"description":"A unique number for each attempt of a particular workflow run in a repository. This number begins at 1 for the workflow run\'s first attempt, and increments with each re-run."},"secret_source":{"description":"The source of a secret used in a workflow. Possible values are `None`, `Actions`, `Dependabot`, or `Codespaces`."},"server_url":{"description":"The URL of the GitHub server. For example: `https://github.com`."},"sha":{"description":"The commit SHA that triggered the workflow. The value of this commit SHA depends on the event that triggered the workflow. For more information, see \\"[Events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\" For example, `ffac537e6cbbf934b08745a378932722df287a53`."},"token":{"description":"A token to authenticate on behalf of the GitHub App installed on your repository. This is functionally equivalent to the `GITHUB_TOKEN` secret. For more information, see \\"[Automatic token authentication](https://docs.github.com/actions/security-guides/automatic-token-authentication).\\"\\nNote: This context property is set by the Actions runner, and is only available within the execution `steps` of a job. Otherwise, the value of this property will be `null`."},"triggering_actor":{"description":"The username of the user that initiated the workflow run. If the workflow run is a re-run, this value may differ from `github.actor`. Any workflow re-runs will use the privileges of `github.actor`, even if the actor initiating the re-run (`github.triggering_actor`) has different privileges."},"workflow":{"description":"The name of the workflow. If the workflow file doesn\'t specify a `name`, the value of this property is the full path of the workflow file in the repository."},"workflow_ref":{"description":"The ref path to the workflow. For example, `octocat/hello-world/.github/workflows/my-workflow.yml@refs/heads/my_branch`.","versions":{"ghes":">=3.9","ghae":">=3.9"}},"workflow_sha":{"description":"The commit SHA for the workflow file.","versions":{"ghes":">=3.9","ghae":">=3.9"}},"workspace":{"description":"The default working directory on the runner for steps, and the default location of your repository when using the [`checkout`](https://github.com/actions/checkout) action."}},"job":{"container":{"description":"Information about the job\'s container. For more information about containers, see \\"[Running jobs in a container](https://docs.github.com/actions/using-jobs/running-jobs-in-a-container).\\""},"container.id":{"description":"The ID of the container."},"container.network":{"description":"The ID of the container network. The runner creates the network used by all containers in a job."},"services":{"description":"The service containers created for a job. For more information about service containers, see \\"[Using service containers](https://docs.github.com/actions/using-containerized-services/about-service-containers).\\""},"services.<service_id>.id":{"description":"The ID of the service container."},"services.<service_id>.network":{"description":"The ID of the service container network. The runner creates the network used by all containers in a job."},"services.<service_id>.ports":{"description":"The exposed ports of the service container."},"status":{"description":"The current status of the job. Possible values are `success`, `failure`, or `cancelled`."},"check_run_id":{"description":"The unique identifier of the check run for this job."},"workflow_file_path":{"description":"The path of the workflow file that contains the job. For example, `.github/workflows/my-workflow.yml`."},"workflow_ref":{"description":"The ref path to the workflow file that contains the job. For example, `octocat/hello-world/.github/workflows/my-workflow.yml@refs/heads/my_branch`."},"workflow_repository":{"description":"The owner and repository name of the workflow file that contains the job. For example, `octocat/Hello-World`."},"workflow_sha":{"description":"The commit SHA of the workflow file that contains the job."}},"secrets":{"GITHUB_TOKEN":{"description":"Automatically created token for each workflow run. For more information, see \\"[Automatic token authentication](https://docs.github.com/actions/security-guides/automatic-token-authentication).\\""}},"jobs":{"outputs":{"description":"The set of outputs of a job in a reusable workflow."},"result":{"description":"The result of a job in the reusable workflow. Possible values are `success`, `failure`, `cancelled`, or `skipped`."}},"steps":{"outputs":{"description":"The set of outputs defined for the step. For more information, see \\"[Metadata syntax for GitHub Actions](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputs-for-docker-container-and-javascript-actions).\\""},"conclusion":{"description":"The result of a completed step after [`continue-on-error`](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstepscontinue-on-error) is applied. Possible values are `success`, `failure`, `cancelled`, or `skipped`. When a `continue-on-error` step fails, the `outcome` is `failure`, but the final conclusion is `success`."},"outcome":{"description":"The result of a completed step before [`continue-on-error`](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstepscontinue-on-error) is applied. Possible values are `success`, `failure`, `cancelled`, or `skipped`. When a `continue-on-error` step fails, the `outcome` is `failure`, but the final conclusion is `success`."}},"runner":{"name":{"description":"The name of the runner executing the job."},"os":{"description":"The operating system of the runner executing the job. Possible values are `Linux`, `Windows`, or `macOS`."},"arch":{"description":"The architecture of the runner executing the job. Possible values are `X86`, `X64`, `ARM`, or `ARM64`."},"temp":{"description":"The path to a temporary directory on the runner. This directory is emptied at the beginning and end of each job. Note that files will not be removed if the runner\'s user account does not have permission to delete them."},"tool_cache":{"description":"The path to the directory containing preinstalled tools for GitHub-hosted runners. For more information, see \\"[About GitHub-hosted runners](https://docs.github.com/actions/reference/specifications-for-github-hosted-runners/#supported-software).\\""},"debug":{"description":"This is set only if [`ACTIONS_STEP_DEBUG`](https://docs.github.com/actions/monitoring-and-troubleshooting-workflows/enabling-debug-logging) is enabled, and always has the value of `\\"1\\"`. It can be useful as an indicator to enable additional debugging or verbose logging in your own job steps."},"environment":{"description":"The environment of the runner executing the job. Possible values are `github-hosted` for GitHub-hosted runners, or `self-hosted` for self-hosted runners."},"workspace":{"description":"The runner-specific working directory path for the job."}},"strategy":{"fail-fast":{"description":"When `true`, all in-progress jobs are canceled if any job in a matrix fails. For more information, see \\"[Workflow syntax for GitHub Actions](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstrategyfail-fast).\\""},"job-index":{"description":"The index of the current job in the matrix. **Note:** This number is a zero-based number. The first job\'s index in the matrix is `0`."},"job-total":{"description":"The total number of jobs in the matrix. **Note:** This number **is not** a zero-based number. For example, for a matrix with four jobs, the value of `job-total` is `4`."},"max-parallel":{"description":"The maximum number of jobs that can run simultaneously when using a matrix job strategy. For more information, see \\"[Workflow syntax for GitHub Actions](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstrategymax-parallel).\\""}}}');
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/descriptions.js

const descriptions_RootContext = "root";
const FunctionContext = "functions";
/**
 * Get a description for a built-in context
 * @param context Name of the context, for example `github`
 * @param key Key of the context, for example `actor`
 * @returns Description if one is found, otherwise undefined
 */
function descriptions_getDescription(context, key) {
    // The inferred type doesn't quite match the actual type, use any to work around that
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-explicit-any
    return descriptions_min_namespaceObject[context]?.[key]?.description;
}
/**
 * Get a description for a context function
 * This will not include functions defined by the expressions library (e.g. `contains`, `fromJSON`, etc.)
 * @param name Name of the function, for example `hashFiles`
 */
function getFunctionDescription(name) {
    return descriptions_getDescription(FunctionContext, name);
}
//# sourceMappingURL=descriptions.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/env.js


function getEnvContext(workflowContext) {
    const d = new dist/* DescriptionDictionary */.JS();
    //step env
    if (workflowContext.step && "env" in workflowContext.step && workflowContext.step.env) {
        envContext(workflowContext.step.env, d);
    }
    //job env
    if (workflowContext.job && workflowContext.job.env) {
        envContext(workflowContext.job.env, d);
    }
    //workflow env
    if (workflowContext.template && workflowContext.template.env) {
        const wfEnv = workflowContext.template.env.assertMapping("workflow env");
        envContext(wfEnv, d);
    }
    return d;
}
function envContext(envMap, d) {
    for (const env of envMap) {
        if (!(0,workflow_parser_dist/* isString */.Kg)(env.key)) {
            continue;
        }
        const value = (0,workflow_parser_dist/* isScalar */.jn)(env.value) ? new dist/* data.StringData */.p.uQ(env.value.toDisplayString()) : new dist/* data.Null */.p.Uv();
        d.add(env.key.value, value);
    }
}
//# sourceMappingURL=env.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/events/objects.min.json
const objects_min_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"action"},{"name":"enterprise","description":"An enterprise on GitHub. Webhook payloads contain the `enterprise` property when the webhook is configured\\non an enterprise account or an organization that\'s part of an enterprise account. For more information,\\nsee \\"[About enterprise accounts](https://docs.github.com/admin/overview/about-enterprise-accounts).\\"","childParamsGroups":[{"name":"description","description":"A short description of the enterprise."},{"name":"html_url"},{"name":"website_url","description":"The enterprise\'s website URL."},{"name":"id","description":"Unique identifier of the enterprise"},{"name":"node_id"},{"name":"name","description":"The name of the enterprise."},{"name":"slug","description":"The slug url identifier for the enterprise."},{"name":"created_at"},{"name":"updated_at"},{"name":"avatar_url"}]},{"name":"installation","description":"The GitHub App installation. Webhook payloads contain the `installation` property when the event is configured\\nfor and sent to a GitHub App. For more information,\\nsee \\"[Using webhooks with GitHub Apps](https://docs.github.com/apps/creating-github-apps/registering-a-github-app/using-webhooks-with-github-apps).\\"","childParamsGroups":[{"name":"id","description":"The ID of the installation."},{"name":"node_id","description":"The global node ID of the installation."}]},{"name":"organization","description":"A GitHub organization. Webhook payloads contain the `organization` property when the webhook is configured for an\\norganization, or when the event occurs from activity in a repository owned by an organization.","childParamsGroups":[{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"url"},{"name":"repos_url"},{"name":"events_url"},{"name":"hooks_url"},{"name":"issues_url"},{"name":"members_url"},{"name":"public_members_url"},{"name":"avatar_url"},{"name":"description"}]},{"name":"repository","description":"The repository on GitHub where the event occurred. Webhook payloads contain the `repository` property\\nwhen the event occurs from activity in a repository.","childParamsGroups":[{"name":"id","description":"Unique identifier of the repository"},{"name":"node_id"},{"name":"name","description":"The name of the repository."},{"name":"full_name"},{"name":"license","description":"License Simple","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"url"},{"name":"spdx_id"},{"name":"node_id"},{"name":"html_url"}]},{"name":"organization","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"forks"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"pull"},{"name":"triage"},{"name":"push"},{"name":"maintain"}]},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size","description":"The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"open_issues_count"},{"name":"is_template","description":"Whether this repository acts as a template that can be used to generate new repositories."},{"name":"topics"},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_pages"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"archived","description":"Whether the repository is archived."},{"name":"disabled","description":"Returns whether or not this repository disabled."},{"name":"visibility","description":"The repository visibility: public, private, or internal."},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"template_repository","childParamsGroups":[{"name":"id"},{"name":"node_id"},{"name":"name"},{"name":"full_name"},{"name":"owner","childParamsGroups":[{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"}]},{"name":"private"},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size"},{"name":"default_branch"},{"name":"open_issues_count"},{"name":"is_template"},{"name":"topics"},{"name":"has_issues"},{"name":"has_projects"},{"name":"has_wiki"},{"name":"has_pages"},{"name":"has_downloads"},{"name":"archived"},{"name":"disabled"},{"name":"visibility"},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"push"},{"name":"triage"},{"name":"pull"}]},{"name":"allow_rebase_merge"},{"name":"temp_clone_token"},{"name":"allow_squash_merge"},{"name":"allow_auto_merge"},{"name":"delete_branch_on_merge"},{"name":"allow_update_branch"},{"name":"use_squash_pr_title_as_default"},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit"},{"name":"subscribers_count"},{"name":"network_count"}]},{"name":"temp_clone_token"},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_auto_merge","description":"Whether to allow Auto-merge to be used on pull requests."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"allow_update_branch","description":"Whether or not a pull request head branch that is behind its base branch can always be updated even if it is not required to be up to date before merging."},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_forking","description":"Whether to allow forking this repo"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"},{"name":"subscribers_count"},{"name":"network_count"},{"name":"open_issues"},{"name":"watchers"},{"name":"master_branch"},{"name":"starred_at"},{"name":"anonymous_access_enabled","description":"Whether anonymous git access is enabled for this repository"}]},{"name":"rule","description":"The branch protection rule. Includes a `name` and all the [branch protection settings](https://docs.github.com/github/administering-a-repository/defining-the-mergeability-of-pull-requests/about-protected-branches#about-branch-protection-settings) applied to branches that match the name. Binary settings are boolean. Multi-level configurations are one of `off`, `non_admins`, or `everyone`. Actor and build lists are arrays of strings.","childParamsGroups":[{"name":"admin_enforced"},{"name":"allow_deletions_enforcement_level"},{"name":"allow_force_pushes_enforcement_level"},{"name":"authorized_actor_names"},{"name":"authorized_actors_only"},{"name":"authorized_dismissal_actors_only"},{"name":"create_protected"},{"name":"created_at"},{"name":"dismiss_stale_reviews_on_push"},{"name":"id"},{"name":"ignore_approvals_from_contributors"},{"name":"linear_history_requirement_enforcement_level"},{"name":"lock_branch_enforcement_level","description":"The enforcement level of the branch lock setting. `off` means the branch is not locked, `non_admins` means the branch is read-only for non_admins, and `everyone` means the branch is read-only for everyone."},{"name":"lock_allows_fork_sync","description":"Whether users can pull changes from upstream when the branch is locked. Set to `true` to allow users to pull changes from upstream when the branch is locked. This setting is only applicable for forks."},{"name":"merge_queue_enforcement_level"},{"name":"name"},{"name":"pull_request_reviews_enforcement_level"},{"name":"repository_id"},{"name":"require_code_owner_review"},{"name":"require_last_push_approval","description":"Whether the most recent push must be approved by someone other than the person who pushed it"},{"name":"required_approving_review_count"},{"name":"required_conversation_resolution_level"},{"name":"required_deployments_enforcement_level"},{"name":"required_status_checks"},{"name":"required_status_checks_enforcement_level"},{"name":"signature_requirement_enforcement_level"},{"name":"strict_required_status_checks_policy"},{"name":"updated_at"}]},{"name":"sender","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"check_run","description":"A check performed on the code of a given code change","childParamsGroups":[{"name":"app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"check_suite","description":"A suite of checks performed on the code of a given code change","childParamsGroups":[{"name":"after"},{"name":"app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"before"},{"name":"conclusion"},{"name":"created_at"},{"name":"head_branch"},{"name":"head_sha","description":"The SHA of the head commit that is being checked."},{"name":"id"},{"name":"node_id"},{"name":"pull_requests","childParamsGroups":[{"name":"id"},{"name":"number"},{"name":"url"},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"sha"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"url"},{"name":"name"}]}]},{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"sha"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"url"},{"name":"name"}]}]}]},{"name":"repository","description":"Minimal Repository","childParamsGroups":[{"name":"id"},{"name":"node_id"},{"name":"name"},{"name":"full_name"},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"private"},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size","description":"The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0."},{"name":"default_branch"},{"name":"open_issues_count"},{"name":"is_template"},{"name":"topics"},{"name":"has_issues"},{"name":"has_projects"},{"name":"has_wiki"},{"name":"has_pages"},{"name":"has_downloads"},{"name":"has_discussions"},{"name":"has_pull_requests"},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"archived"},{"name":"disabled"},{"name":"visibility"},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"push"},{"name":"triage"},{"name":"pull"}]},{"name":"role_name"},{"name":"temp_clone_token"},{"name":"delete_branch_on_merge"},{"name":"subscribers_count"},{"name":"network_count"},{"name":"code_of_conduct","description":"Code Of Conduct","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"url"},{"name":"body"},{"name":"html_url"}]},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"spdx_id"},{"name":"url"},{"name":"node_id"}]},{"name":"forks"},{"name":"open_issues"},{"name":"watchers"},{"name":"allow_forking"},{"name":"web_commit_signoff_required"},{"name":"security_and_analysis","childParamsGroups":[{"name":"advanced_security","description":"Enable or disable GitHub Advanced Security for the repository.\\n\\nFor standalone Code Scanning or Secret Protection products, this parameter cannot be used.\\n","childParamsGroups":[{"name":"status"}]},{"name":"code_security","childParamsGroups":[{"name":"status"}]},{"name":"dependabot_security_updates","description":"Enable or disable Dependabot security updates for the repository.","childParamsGroups":[{"name":"status","description":"The enablement status of Dependabot security updates for the repository."}]},{"name":"secret_scanning","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_push_protection","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_non_provider_patterns","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_ai_detection","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_delegated_alert_dismissal","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_delegated_bypass","childParamsGroups":[{"name":"status"}]},{"name":"secret_scanning_delegated_bypass_options","childParamsGroups":[{"name":"reviewers","description":"The bypass reviewers for secret scanning delegated bypass","childParamsGroups":[{"name":"reviewer_id","description":"The ID of the team or role selected as a bypass reviewer"},{"name":"reviewer_type","description":"The type of the bypass reviewer"},{"name":"mode","description":"The bypass mode for the reviewer"}]}]}]},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."}]},{"name":"status"},{"name":"updated_at"},{"name":"url"}]},{"name":"completed_at"},{"name":"conclusion"},{"name":"deployment","description":"A deployment created as the result of an Actions check run from a workflow that references an environment","childParamsGroups":[{"name":"url"},{"name":"id","description":"Unique identifier of the deployment"},{"name":"node_id"},{"name":"task","description":"Parameter to specify a task to execute"},{"name":"original_environment"},{"name":"environment","description":"Name for the target deployment environment."},{"name":"description"},{"name":"created_at"},{"name":"updated_at"},{"name":"statuses_url"},{"name":"repository_url"},{"name":"transient_environment","description":"Specifies if the given environment is will no longer exist at some point in the future. Default: false."},{"name":"production_environment","description":"Specifies if the given environment is one that end-users directly interact with. Default: false."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]}]},{"name":"details_url"},{"name":"external_id"},{"name":"head_sha","description":"The SHA of the commit that is being checked."},{"name":"html_url"},{"name":"id","description":"The id of the check."},{"name":"name","description":"The name of the check."},{"name":"node_id"},{"name":"output","childParamsGroups":[{"name":"annotations_count"},{"name":"annotations_url"},{"name":"summary"},{"name":"text"},{"name":"title"}]},{"name":"pull_requests","childParamsGroups":[{"name":"id"},{"name":"number"},{"name":"url"},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"sha"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"url"},{"name":"name"}]}]},{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"sha"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"url"},{"name":"name"}]}]}]},{"name":"started_at"},{"name":"status","description":"The phase of the lifecycle that the check is currently in."},{"name":"url"}]},{"name":"pusher_type","description":"The pusher type for the event. Can be either `user` or a deploy key."},{"name":"ref","description":"The [`git ref`](https://docs.github.com/rest/git/refs#get-a-reference) resource."},{"name":"deployment","description":"The [deployment](https://docs.github.com/rest/deployments/deployments#list-deployments).","childParamsGroups":[{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"environment"},{"name":"id"},{"name":"node_id"},{"name":"original_environment"},{"name":"payload","description":""},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"production_environment"},{"name":"ref"},{"name":"repository_url"},{"name":"sha"},{"name":"statuses_url"},{"name":"task"},{"name":"transient_environment"},{"name":"updated_at"},{"name":"url"}]},{"name":"workflow","childParamsGroups":[{"name":"badge_url"},{"name":"created_at"},{"name":"html_url"},{"name":"id"},{"name":"name"},{"name":"node_id"},{"name":"path"},{"name":"state"},{"name":"updated_at"},{"name":"url"}]},{"name":"workflow_run","childParamsGroups":[{"name":"actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"artifacts_url"},{"name":"cancel_url"},{"name":"check_suite_id"},{"name":"check_suite_node_id"},{"name":"check_suite_url"},{"name":"conclusion"},{"name":"created_at"},{"name":"display_title"},{"name":"event"},{"name":"head_branch"},{"name":"head_commit"},{"name":"head_repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name"},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"private"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"jobs_url"},{"name":"logs_url"},{"name":"name"},{"name":"node_id"},{"name":"path"},{"name":"previous_attempt_url"},{"name":"pull_requests","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"referenced_workflows","childParamsGroups":[{"name":"path"},{"name":"ref"},{"name":"sha"}]},{"name":"repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name"},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"private"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"rerun_url"},{"name":"run_attempt"},{"name":"run_number"},{"name":"run_started_at"},{"name":"status"},{"name":"triggering_actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"updated_at"},{"name":"url"},{"name":"workflow_id"},{"name":"workflow_url"}]},{"name":"discussion","description":"A Discussion in a repository.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"answer_chosen_at"},{"name":"answer_chosen_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"answer_html_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body"},{"name":"category","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"emoji"},{"name":"id"},{"name":"is_answerable"},{"name":"name"},{"name":"node_id"},{"name":"repository_id"},{"name":"slug"},{"name":"updated_at"}]},{"name":"comments"},{"name":"created_at"},{"name":"html_url"},{"name":"id"},{"name":"locked"},{"name":"node_id"},{"name":"number"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state","description":"The current state of the discussion.\\n`converting` means that the discussion is being converted from an issue.\\n`transferring` means that the discussion is being transferred from another repository."},{"name":"state_reason","description":"The reason for the current state"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"labels","childParamsGroups":[{"name":"id","description":"Unique identifier for the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"},{"name":"name","description":"The name of the label."},{"name":"description","description":"Optional description of the label, such as its purpose."},{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default","description":"Whether this label comes by default in a new repository."}]}]},{"name":"label","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"comment","childParamsGroups":[{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body"},{"name":"child_comment_count"},{"name":"created_at"},{"name":"discussion_id"},{"name":"html_url"},{"name":"id"},{"name":"node_id"},{"name":"parent_id"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees"},{"name":"author_association"},{"name":"body"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone"},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]}]},{"name":"comment","description":"The [comment](https://docs.github.com/rest/issues/comments#get-an-issue-comment) itself.","childParamsGroups":[{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue comment"},{"name":"created_at"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the issue comment"},{"name":"issue_url"},{"name":"node_id"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue comment"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"changes","description":"The changes to the comment.","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body."}]}]},{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"team_discussions"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees"},{"name":"author_association"},{"name":"body"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone"},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"action","description":"The action that was performed."},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"title","description":"Title of the issue"},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"changes","childParamsGroups":[{"name":"note","childParamsGroups":[{"name":"from"}]}]},{"name":"project_card","childParamsGroups":[{"name":"after_id"},{"name":"archived","description":"Whether or not the card is archived"},{"name":"column_id"},{"name":"column_url"},{"name":"content_url"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"id","description":"The project card\'s ID"},{"name":"node_id"},{"name":"note"},{"name":"project_url"},{"name":"updated_at"},{"name":"url"}]},{"name":"project","childParamsGroups":[{"name":"body","description":"Body of the project"},{"name":"columns_url"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"html_url"},{"name":"id"},{"name":"name","description":"Name of the project"},{"name":"node_id"},{"name":"number"},{"name":"owner_url"},{"name":"state","description":"State of the project; either \'open\' or \'closed\'"},{"name":"updated_at"},{"name":"url"}]},{"name":"project_column","childParamsGroups":[{"name":"after_id"},{"name":"cards_url"},{"name":"created_at"},{"name":"id","description":"The unique identifier of the project column"},{"name":"name","description":"Name of the project column"},{"name":"node_id"},{"name":"project_url"},{"name":"updated_at"},{"name":"url"}]},{"name":"projects_v2","description":"A projects v2 project","childParamsGroups":[{"name":"id","description":"The unique identifier of the project."},{"name":"node_id","description":"The node ID of the project."},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"title","description":"The project title."},{"name":"description","description":"A short description of the project."},{"name":"public","description":"Whether the project is visible to anyone with access to the owner."},{"name":"closed_at","description":"The time when the project was closed."},{"name":"created_at","description":"The time when the project was created."},{"name":"updated_at","description":"The time when the project was last updated."},{"name":"number","description":"The project number."},{"name":"short_description","description":"A concise summary of the project."},{"name":"deleted_at","description":"The time when the project was deleted."},{"name":"deleted_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"state","description":"The current state of the project."},{"name":"latest_status_update","description":"An status update belonging to a project","childParamsGroups":[{"name":"id","description":"The unique identifier of the status update."},{"name":"node_id","description":"The node ID of the status update."},{"name":"project_node_id","description":"The node ID of the project that this status update belongs to."},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at","description":"The time when the status update was created."},{"name":"updated_at","description":"The time when the status update was last updated."},{"name":"status","description":"The current status."},{"name":"start_date","description":"The start date of the period covered by the update."},{"name":"target_date","description":"The target date associated with the update."},{"name":"body","description":"Body of the status update"}]},{"name":"is_template","description":"Whether this project is a template"}]},{"name":"changes","childParamsGroups":[{"name":"archived_at","childParamsGroups":[{"name":"from"},{"name":"to"}]}]},{"name":"projects_v2_item","description":"An item belonging to a project","childParamsGroups":[{"name":"id","description":"The unique identifier of the project item."},{"name":"node_id","description":"The node ID of the project item."},{"name":"project_node_id","description":"The node ID of the project that contains this item."},{"name":"content_node_id","description":"The node ID of the content represented by this item."},{"name":"content_type","description":"The type of content tracked in a project item"},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at","description":"The time when the item was created."},{"name":"updated_at","description":"The time when the item was last updated."},{"name":"archived_at","description":"The time when the item was archived."}]},{"name":"number","description":"The pull request number."},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"additions"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"changed_files"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"commits"},{"name":"commits_url"},{"name":"created_at"},{"name":"deletions"},{"name":"diff_url"},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"merge_commit_sha"},{"name":"mergeable"},{"name":"mergeable_state"},{"name":"merged"},{"name":"merged_at"},{"name":"merged_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"patch_url"},{"name":"rebaseable"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"statuses_url"},{"name":"title","description":"The title of the pull request."},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"number"},{"name":"reason"},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"additions"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"changed_files"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"commits"},{"name":"commits_url"},{"name":"created_at"},{"name":"deletions"},{"name":"diff_url"},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"merge_commit_sha"},{"name":"mergeable"},{"name":"mergeable_state"},{"name":"merged"},{"name":"merged_at"},{"name":"merged_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"patch_url"},{"name":"rebaseable"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"statuses_url"},{"name":"title","description":"The title of the pull request."},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"pull_request","description":"Pull requests let you tell others about changes you\'ve pushed to a repository on GitHub. Once a pull request is sent, interested parties can review the set of changes, discuss potential modifications, and even push follow-up commits if necessary.","childParamsGroups":[{"name":"url"},{"name":"id"},{"name":"node_id"},{"name":"html_url"},{"name":"diff_url"},{"name":"patch_url"},{"name":"issue_url"},{"name":"commits_url"},{"name":"review_comments_url"},{"name":"review_comment_url"},{"name":"comments_url"},{"name":"statuses_url"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"locked"},{"name":"title","description":"The title of the pull request."},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"body"},{"name":"labels","childParamsGroups":[{"name":"id"},{"name":"node_id"},{"name":"url"},{"name":"name"},{"name":"description"},{"name":"color"},{"name":"default"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"url"},{"name":"html_url"},{"name":"labels_url"},{"name":"id"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"description"},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"open_issues"},{"name":"closed_issues"},{"name":"created_at"},{"name":"updated_at"},{"name":"closed_at"},{"name":"due_on"}]},{"name":"active_lock_reason"},{"name":"created_at"},{"name":"updated_at"},{"name":"closed_at"},{"name":"merged_at"},{"name":"merge_commit_sha"},{"name":"assignee","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"requested_reviewers","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"requested_teams","childParamsGroups":[{"name":"id","description":"Unique identifier of the team"},{"name":"node_id"},{"name":"url","description":"URL for the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"description","description":"Description of the team"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy","description":"The level of privacy this team should have"},{"name":"notification_setting","description":"The notification setting the team has set"},{"name":"html_url"},{"name":"repositories_url"},{"name":"slug"},{"name":"ldap_dn","description":"Distinguished Name (DN) that team maps to within LDAP environment"},{"name":"type","description":"The ownership type of the team"},{"name":"organization_id","description":"Unique identifier of the organization to which this team belongs"},{"name":"enterprise_id","description":"Unique identifier of the enterprise to which this team belongs"}]},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A repository on GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the repository"},{"name":"node_id"},{"name":"name","description":"The name of the repository."},{"name":"full_name"},{"name":"license","description":"License Simple","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"url"},{"name":"spdx_id"},{"name":"node_id"},{"name":"html_url"}]},{"name":"forks"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"pull"},{"name":"triage"},{"name":"push"},{"name":"maintain"}]},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size","description":"The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"open_issues_count"},{"name":"is_template","description":"Whether this repository acts as a template that can be used to generate new repositories."},{"name":"topics"},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_pages"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"archived","description":"Whether the repository is archived."},{"name":"disabled","description":"Returns whether or not this repository disabled."},{"name":"visibility","description":"The repository visibility: public, private, or internal."},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"temp_clone_token"},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_auto_merge","description":"Whether to allow Auto-merge to be used on pull requests."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"allow_update_branch","description":"Whether or not a pull request head branch that is behind its base branch can always be updated even if it is not required to be up to date before merging."},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_forking","description":"Whether to allow forking this repo"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"},{"name":"open_issues"},{"name":"watchers"},{"name":"master_branch"},{"name":"starred_at"},{"name":"anonymous_access_enabled","description":"Whether anonymous git access is enabled for this repository"},{"name":"code_search_index_status","description":"The status of the code search index for this repository","childParamsGroups":[{"name":"lexical_search_ok"},{"name":"lexical_commit_sha"}]}]},{"name":"sha"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A repository on GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the repository"},{"name":"node_id"},{"name":"name","description":"The name of the repository."},{"name":"full_name"},{"name":"license","description":"License Simple","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"url"},{"name":"spdx_id"},{"name":"node_id"},{"name":"html_url"}]},{"name":"forks"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"pull"},{"name":"triage"},{"name":"push"},{"name":"maintain"}]},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size","description":"The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"open_issues_count"},{"name":"is_template","description":"Whether this repository acts as a template that can be used to generate new repositories."},{"name":"topics"},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_pages"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"archived","description":"Whether the repository is archived."},{"name":"disabled","description":"Returns whether or not this repository disabled."},{"name":"visibility","description":"The repository visibility: public, private, or internal."},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"temp_clone_token"},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_auto_merge","description":"Whether to allow Auto-merge to be used on pull requests."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"allow_update_branch","description":"Whether or not a pull request head branch that is behind its base branch can always be updated even if it is not required to be up to date before merging."},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_forking","description":"Whether to allow forking this repo"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"},{"name":"open_issues"},{"name":"watchers"},{"name":"master_branch"},{"name":"starred_at"},{"name":"anonymous_access_enabled","description":"Whether anonymous git access is enabled for this repository"},{"name":"code_search_index_status","description":"The status of the code search index for this repository","childParamsGroups":[{"name":"lexical_search_ok"},{"name":"lexical_commit_sha"}]}]},{"name":"sha"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"_links","childParamsGroups":[{"name":"comments","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"commits","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"statuses","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"html","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"issue","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]},{"name":"self","description":"Hypermedia Link","childParamsGroups":[{"name":"href"}]}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"enabled_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"commit_message","description":"Commit message for the merge commit."}]},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"merged"},{"name":"mergeable"},{"name":"rebaseable"},{"name":"mergeable_state"},{"name":"merged_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"comments"},{"name":"review_comments"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"commits"},{"name":"additions"},{"name":"deletions"},{"name":"changed_files"},{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_update_branch","description":"Whether to allow updating the pull request\'s branch."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., \\"Merge pull request #123 from branch-name\\")."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead.**"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"url"},{"name":"html_url"},{"name":"labels_url"},{"name":"id"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"description"},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"open_issues"},{"name":"closed_issues"},{"name":"created_at"},{"name":"updated_at"},{"name":"closed_at"},{"name":"due_on"}]},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"additions"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"changed_files"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"commits"},{"name":"commits_url"},{"name":"created_at"},{"name":"deletions"},{"name":"diff_url"},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"merge_commit_sha"},{"name":"mergeable"},{"name":"mergeable_state"},{"name":"merged"},{"name":"merged_at"},{"name":"merged_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"patch_url"},{"name":"rebaseable"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"statuses_url"},{"name":"title","description":"The title of the pull request."},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"requested_reviewer","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"requested_team","description":"Groups of organization members that gives permissions on specified repositories.","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"additions"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"changed_files"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"commits"},{"name":"commits_url"},{"name":"created_at"},{"name":"deletions"},{"name":"diff_url"},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit message title."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"merge_commit_sha"},{"name":"mergeable"},{"name":"mergeable_state"},{"name":"merged"},{"name":"merged_at"},{"name":"merged_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"patch_url"},{"name":"rebaseable"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"statuses_url"},{"name":"title","description":"The title of the pull request."},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"comment","description":"The [comment](https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request) itself.","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"pull_request","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"The text of the comment."},{"name":"commit_id","description":"The SHA of the commit to which the comment applies."},{"name":"created_at"},{"name":"diff_hunk","description":"The diff of the line that the comment refers to."},{"name":"html_url","description":"HTML URL for the pull request review comment."},{"name":"id","description":"The ID of the pull request review comment."},{"name":"in_reply_to_id","description":"The comment ID to reply to."},{"name":"line","description":"The line of the blob to which the comment applies. The last line of the range for a multi-line comment"},{"name":"node_id","description":"The node ID of the pull request review comment."},{"name":"original_commit_id","description":"The SHA of the original commit to which the comment applies."},{"name":"original_line","description":"The line of the blob to which the comment applies. The last line of the range for a multi-line comment"},{"name":"original_position","description":"The index of the original line in the diff to which the comment applies."},{"name":"original_start_line","description":"The first line of the range for a multi-line comment."},{"name":"path","description":"The relative path of the file to which the comment applies."},{"name":"position","description":"The line index in the diff to which the comment applies."},{"name":"pull_request_review_id","description":"The ID of the pull request review to which the comment belongs."},{"name":"pull_request_url","description":"URL for the pull request that the review comment belongs to."},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"side","description":"The side of the first line of the range for a multi-line comment."},{"name":"start_line","description":"The first line of the range for a multi-line comment."},{"name":"start_side","description":"The side of the first line of the range for a multi-line comment."},{"name":"subject_type","description":"The level at which the comment is targeted, can be a diff line or a file."},{"name":"updated_at"},{"name":"url","description":"URL for the pull request review comment"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"closed_at"},{"name":"comments_url"},{"name":"commits_url"},{"name":"created_at"},{"name":"diff_url"},{"name":"draft"},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"merge_commit_sha"},{"name":"merged_at"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"patch_url"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state"},{"name":"statuses_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"review","description":"The review that was affected.","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"pull_request","childParamsGroups":[{"name":"href"}]}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"The text of the review."},{"name":"commit_id","description":"A commit SHA for the review."},{"name":"html_url"},{"name":"id","description":"Unique identifier of the review"},{"name":"node_id"},{"name":"pull_request_url"},{"name":"state"},{"name":"submitted_at"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"closed_at"},{"name":"comments_url"},{"name":"commits_url"},{"name":"created_at"},{"name":"diff_url"},{"name":"draft"},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"merge_commit_sha"},{"name":"merged_at"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"patch_url"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state"},{"name":"statuses_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"thread","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"pull_request","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"The text of the comment."},{"name":"commit_id","description":"The SHA of the commit to which the comment applies."},{"name":"created_at"},{"name":"diff_hunk","description":"The diff of the line that the comment refers to."},{"name":"html_url","description":"HTML URL for the pull request review comment."},{"name":"id","description":"The ID of the pull request review comment."},{"name":"in_reply_to_id","description":"The comment ID to reply to."},{"name":"line","description":"The line of the blob to which the comment applies. The last line of the range for a multi-line comment"},{"name":"node_id","description":"The node ID of the pull request review comment."},{"name":"original_commit_id","description":"The SHA of the original commit to which the comment applies."},{"name":"original_line","description":"The line of the blob to which the comment applies. The last line of the range for a multi-line comment"},{"name":"original_position","description":"The index of the original line in the diff to which the comment applies."},{"name":"original_start_line","description":"The first line of the range for a multi-line comment."},{"name":"path","description":"The relative path of the file to which the comment applies."},{"name":"position","description":"The line index in the diff to which the comment applies."},{"name":"pull_request_review_id","description":"The ID of the pull request review to which the comment belongs."},{"name":"pull_request_url","description":"URL for the pull request that the review comment belongs to."},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"side","description":"The side of the first line of the range for a multi-line comment."},{"name":"start_line","description":"The first line of the range for a multi-line comment."},{"name":"start_side","description":"The side of the first line of the range for a multi-line comment."},{"name":"subject_type","description":"The level at which the comment is targeted, can be a diff line or a file."},{"name":"updated_at"},{"name":"url","description":"URL for the pull request review comment"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"node_id"}]},{"name":"updated_at"},{"name":"release","description":"The [release](https://docs.github.com/rest/releases/releases/#get-a-release) object.","childParamsGroups":[{"name":"assets","childParamsGroups":[{"name":"browser_download_url"},{"name":"content_type"},{"name":"created_at"},{"name":"download_count"},{"name":"id"},{"name":"label"},{"name":"name","description":"The file name of the asset."},{"name":"node_id"},{"name":"size"},{"name":"digest"},{"name":"state","description":"State of the release asset."},{"name":"updated_at"},{"name":"uploader","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"url"}]},{"name":"assets_url"},{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"body"},{"name":"created_at"},{"name":"updated_at"},{"name":"discussion_url"},{"name":"draft","description":"Whether the release is a draft or published"},{"name":"html_url"},{"name":"id"},{"name":"immutable","description":"Whether or not the release is immutable."},{"name":"name"},{"name":"node_id"},{"name":"prerelease","description":"Whether the release is identified as a prerelease or a full release."},{"name":"published_at"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"tag_name","description":"The name of the tag."},{"name":"tarball_url"},{"name":"target_commitish","description":"Specifies the commitish value that determines where the Git tag is created from."},{"name":"upload_url"},{"name":"url"},{"name":"zipball_url"}]},{"name":"release","description":"The [release](https://docs.github.com/rest/releases/releases/#get-a-release) object.","childParamsGroups":[{"name":"assets","childParamsGroups":[{"name":"browser_download_url"},{"name":"content_type"},{"name":"created_at"},{"name":"download_count"},{"name":"id"},{"name":"label"},{"name":"name","description":"The file name of the asset."},{"name":"node_id"},{"name":"size"},{"name":"digest"},{"name":"state","description":"State of the release asset."},{"name":"updated_at"},{"name":"uploader","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"url"}]},{"name":"assets_url"},{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"body"},{"name":"created_at"},{"name":"discussion_url"},{"name":"draft","description":"Whether the release is a draft or published"},{"name":"html_url"},{"name":"id"},{"name":"immutable","description":"Whether or not the release is immutable."},{"name":"name"},{"name":"node_id"},{"name":"prerelease","description":"Whether the release is identified as a prerelease or a full release."},{"name":"published_at"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"tag_name","description":"The name of the tag."},{"name":"tarball_url"},{"name":"target_commitish","description":"Specifies the commitish value that determines where the Git tag is created from."},{"name":"updated_at"},{"name":"upload_url"},{"name":"url"},{"name":"zipball_url"}]},{"name":"alert","description":"The security alert of the vulnerable dependency.","childParamsGroups":[{"name":"affected_package_name"},{"name":"affected_range"},{"name":"created_at"},{"name":"dismiss_reason"},{"name":"dismissed_at"},{"name":"dismisser","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"external_identifier"},{"name":"external_reference"},{"name":"fix_reason"},{"name":"fixed_at"},{"name":"fixed_in"},{"name":"ghsa_id"},{"name":"id"},{"name":"node_id"},{"name":"number"},{"name":"severity"},{"name":"state"}]},{"name":"deployment","description":"A request for a specific ref(branch,sha,tag) to be deployed","childParamsGroups":[{"name":"url"},{"name":"id","description":"Unique identifier of the deployment"},{"name":"node_id"},{"name":"sha"},{"name":"ref","description":"The ref to deploy. This can be a branch, tag, or sha."},{"name":"task","description":"Parameter to specify a task to execute"},{"name":"payload","description":""},{"name":"original_environment"},{"name":"environment","description":"Name for the target deployment environment."},{"name":"description"},{"name":"creator","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"statuses_url"},{"name":"repository_url"},{"name":"transient_environment","description":"Specifies if the given environment is will no longer exist at some point in the future. Default: false."},{"name":"production_environment","description":"Specifies if the given environment is one that end-users directly interact with. Default: false."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]}]}]');
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/events/webhooks.min.json
const webhooks_min_namespaceObject = /*#__PURE__*/JSON.parse('{"branch_protection_rule":{"created":{"bodyParameters":[0,1,2,3,4,5,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,3,4,5,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","description":"If the action was `edited`, the changes to the rule.","childParamsGroups":[{"name":"admin_enforced","childParamsGroups":[{"name":"from"}]},{"name":"authorized_actor_names","childParamsGroups":[{"name":"from"}]},{"name":"authorized_actors_only","childParamsGroups":[{"name":"from"}]},{"name":"authorized_dismissal_actors_only","childParamsGroups":[{"name":"from"}]},{"name":"linear_history_requirement_enforcement_level","childParamsGroups":[{"name":"from"}]},{"name":"lock_branch_enforcement_level","childParamsGroups":[{"name":"from"}]},{"name":"lock_allows_fork_sync","childParamsGroups":[{"name":"from"}]},{"name":"pull_request_reviews_enforcement_level","childParamsGroups":[{"name":"from"}]},{"name":"require_last_push_approval","childParamsGroups":[{"name":"from"}]},{"name":"required_status_checks","childParamsGroups":[{"name":"from"}]},{"name":"required_status_checks_enforcement_level","childParamsGroups":[{"name":"from"}]}]},1,2,3,4,5,6],"action":"edited"}},"check_run":{"completed":{"bodyParameters":[0,7,2,1,3,4,6],"action":"completed"},"created":{"bodyParameters":[0,7,2,1,3,4,6],"action":"created"},"requested_action":{"bodyParameters":[0,7,2,1,3,4,{"name":"requested_action","description":"The action requested by the user.","childParamsGroups":[{"name":"identifier","description":"The integrator reference of the action requested by the user."}]},6],"action":"requested_action"},"rerequested":{"bodyParameters":[0,7,2,1,3,4,6],"action":"rerequested"}},"check_suite":{"completed":{"bodyParameters":[0,{"name":"check_suite","description":"The [check_suite](https://docs.github.com/rest/checks/suites#get-a-check-suite).","childParamsGroups":[{"name":"after"},{"name":"app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"client_id","description":"The client ID of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"before"},{"name":"check_runs_url"},{"name":"conclusion","description":"The summary conclusion for all check runs that are part of the check suite. This value will be `null` until the check run has `completed`."},{"name":"created_at"},{"name":"head_branch","description":"The head branch name the changes are on."},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_sha","description":"The SHA of the head commit that is being checked."},{"name":"id"},{"name":"latest_check_runs_count"},{"name":"node_id"},{"name":"pull_requests","description":"An array of pull requests that match this check suite. A pull request matches a check suite if they have the same `head_sha` and `head_branch`. When the check suite\'s `head_branch` is in a forked repository it will be `null` and the `pull_requests` array will be empty.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"rerequestable"},{"name":"runs_rerequestable"},{"name":"status","description":"The summary status for all check runs that are part of the check suite. Can be `requested`, `in_progress`, or `completed`."},{"name":"updated_at"},{"name":"url","description":"URL that points to the check suite API resource."}]},1,2,3,4,6],"action":"completed"},"requested":{"bodyParameters":[0,{"name":"check_suite","description":"The [check_suite](https://docs.github.com/rest/checks/suites#get-a-check-suite).","childParamsGroups":[{"name":"after"},{"name":"app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"client_id","description":"Client ID of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"artifact_metadata"},{"name":"attestations"},{"name":"checks"},{"name":"code_quality"},{"name":"content_references"},{"name":"contents"},{"name":"copilot_requests"},{"name":"deployments"},{"name":"discussions"},{"name":"drives"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"merge_queues"},{"name":"metadata"},{"name":"models"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"before"},{"name":"check_runs_url"},{"name":"conclusion","description":"The summary conclusion for all check runs that are part of the check suite. This value will be `null` until the check run has completed."},{"name":"created_at"},{"name":"head_branch","description":"The head branch name the changes are on."},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_sha","description":"The SHA of the head commit that is being checked."},{"name":"id"},{"name":"latest_check_runs_count"},{"name":"node_id"},{"name":"pull_requests","description":"An array of pull requests that match this check suite. A pull request matches a check suite if they have the same `head_sha` and `head_branch`. When the check suite\'s `head_branch` is in a forked repository it will be `null` and the `pull_requests` array will be empty.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"rerequestable"},{"name":"runs_rerequestable"},{"name":"status","description":"The summary status for all check runs that are part of the check suite. Can be `requested`, `in_progress`, or `completed`."},{"name":"updated_at"},{"name":"url","description":"URL that points to the check suite API resource."}]},1,2,3,4,6],"action":"requested"},"rerequested":{"bodyParameters":[0,{"name":"check_suite","description":"The [check_suite](https://docs.github.com/rest/checks/suites#get-a-check-suite).","childParamsGroups":[{"name":"after"},{"name":"app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"client_id","description":"The Client ID for the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"artifact_metadata"},{"name":"attestations"},{"name":"checks"},{"name":"code_quality"},{"name":"content_references"},{"name":"contents"},{"name":"copilot_requests"},{"name":"deployments"},{"name":"discussions"},{"name":"drives"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"merge_queues"},{"name":"metadata"},{"name":"models"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"before"},{"name":"check_runs_url"},{"name":"conclusion","description":"The summary conclusion for all check runs that are part of the check suite. This value will be `null` until the check run has completed."},{"name":"created_at"},{"name":"head_branch","description":"The head branch name the changes are on."},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_sha","description":"The SHA of the head commit that is being checked."},{"name":"id"},{"name":"latest_check_runs_count"},{"name":"node_id"},{"name":"pull_requests","description":"An array of pull requests that match this check suite. A pull request matches a check suite if they have the same `head_sha` and `head_branch`. When the check suite\'s `head_branch` is in a forked repository it will be `null` and the `pull_requests` array will be empty.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"rerequestable"},{"name":"runs_rerequestable"},{"name":"status","description":"The summary status for all check runs that are part of the check suite. Can be `requested`, `in_progress`, or `completed`."},{"name":"updated_at"},{"name":"url","description":"URL that points to the check suite API resource."}]},1,2,3,4,6],"action":"rerequested"}},"create":{"default":{"bodyParameters":[{"name":"description","description":"The repository\'s current description."},1,2,{"name":"master_branch","description":"The name of the repository\'s default branch (usually `main`)."},3,8,9,{"name":"ref_type","description":"The type of Git ref object created in the repository."},4,6],"action":"default"}},"delete":{"default":{"bodyParameters":[1,2,3,8,9,{"name":"ref_type","description":"The type of Git ref object deleted in the repository."},4,6],"action":"default"}},"deployment":{"created":{"bodyParameters":[0,10,1,2,3,4,6,11,12],"action":"created"}},"deployment_status":{"created":{"bodyParameters":[0,{"name":"check_run","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion","description":"The result of the completed check run. This value will be `null` until the check run has completed."},{"name":"details_url"},{"name":"external_id"},{"name":"head_sha","description":"The SHA of the commit that is being checked."},{"name":"html_url"},{"name":"id","description":"The id of the check."},{"name":"name","description":"The name of the check run."},{"name":"node_id"},{"name":"started_at"},{"name":"status","description":"The current status of the check run. Can be `queued`, `in_progress`, or `completed`."},{"name":"url"}]},10,{"name":"deployment_status","description":"The [deployment status](https://docs.github.com/rest/deployments/statuses#list-deployment-statuses).","childParamsGroups":[{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"deployment_url"},{"name":"description","description":"The optional human-readable description added to the status."},{"name":"environment"},{"name":"environment_url"},{"name":"id"},{"name":"log_url"},{"name":"node_id"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"repository_url"},{"name":"state","description":"The new state. Can be `pending`, `success`, `failure`, or `error`."},{"name":"target_url","description":"The optional link added to the status."},{"name":"updated_at"},{"name":"url"}]},1,2,3,4,6,11,12],"action":"created"}},"discussion":{"answered":{"bodyParameters":[0,{"name":"answer","childParamsGroups":[{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body"},{"name":"child_comment_count"},{"name":"created_at"},{"name":"discussion_id"},{"name":"html_url"},{"name":"id"},{"name":"node_id"},{"name":"parent_id"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},13,1,2,3,4,6],"action":"answered"},"category_changed":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"category","childParamsGroups":[{"name":"from","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"emoji"},{"name":"id"},{"name":"is_answerable"},{"name":"name"},{"name":"node_id"},{"name":"repository_id"},{"name":"slug"},{"name":"updated_at"}]}]}]},13,1,2,3,4,6],"action":"category_changed"},"closed":{"bodyParameters":[0,13,1,2,3,4,6],"action":"closed"},"created":{"bodyParameters":[0,13,1,2,3,4,6],"action":"created"},"deleted":{"bodyParameters":[0,13,1,2,3,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from"}]},{"name":"title","childParamsGroups":[{"name":"from"}]}]},13,1,2,3,4,6],"action":"edited"},"labeled":{"bodyParameters":[0,13,1,2,14,3,4,6],"action":"labeled"},"locked":{"bodyParameters":[0,13,1,2,3,4,6],"action":"locked"},"pinned":{"bodyParameters":[0,13,1,2,3,4,6],"action":"pinned"},"reopened":{"bodyParameters":[0,13,1,2,3,4,6],"action":"reopened"},"transferred":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"new_discussion","description":"A Discussion in a repository.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"answer_chosen_at"},{"name":"answer_chosen_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"answer_html_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body"},{"name":"category","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"emoji"},{"name":"id"},{"name":"is_answerable"},{"name":"name"},{"name":"node_id"},{"name":"repository_id"},{"name":"slug"},{"name":"updated_at"}]},{"name":"comments"},{"name":"created_at"},{"name":"html_url"},{"name":"id"},{"name":"locked"},{"name":"node_id"},{"name":"number"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state","description":"The current state of the discussion.\\n`converting` means that the discussion is being converted from an issue.\\n`transferring` means that the discussion is being transferred from another repository."},{"name":"state_reason","description":"The reason for the current state"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"labels","childParamsGroups":[{"name":"id","description":"Unique identifier for the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"},{"name":"name","description":"The name of the label."},{"name":"description","description":"Optional description of the label, such as its purpose."},{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default","description":"Whether this label comes by default in a new repository."}]}]},{"name":"new_repository","description":"The repository on GitHub where the event occurred. Webhook payloads contain the `repository` property\\nwhen the event occurs from activity in a repository.","childParamsGroups":[{"name":"id","description":"Unique identifier of the repository"},{"name":"node_id"},{"name":"name","description":"The name of the repository."},{"name":"full_name"},{"name":"license","description":"License Simple","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"url"},{"name":"spdx_id"},{"name":"node_id"},{"name":"html_url"}]},{"name":"organization","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"forks"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"pull"},{"name":"triage"},{"name":"push"},{"name":"maintain"}]},{"name":"owner","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size","description":"The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"open_issues_count"},{"name":"is_template","description":"Whether this repository acts as a template that can be used to generate new repositories."},{"name":"topics"},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_pages"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"archived","description":"Whether the repository is archived."},{"name":"disabled","description":"Returns whether or not this repository disabled."},{"name":"visibility","description":"The repository visibility: public, private, or internal."},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"template_repository","childParamsGroups":[{"name":"id"},{"name":"node_id"},{"name":"name"},{"name":"full_name"},{"name":"owner","childParamsGroups":[{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"}]},{"name":"private"},{"name":"html_url"},{"name":"description"},{"name":"fork"},{"name":"url"},{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"downloads_url"},{"name":"events_url"},{"name":"forks_url"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"notifications_url"},{"name":"pulls_url"},{"name":"releases_url"},{"name":"ssh_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"clone_url"},{"name":"mirror_url"},{"name":"hooks_url"},{"name":"svn_url"},{"name":"homepage"},{"name":"language"},{"name":"forks_count"},{"name":"stargazers_count"},{"name":"watchers_count"},{"name":"size"},{"name":"default_branch"},{"name":"open_issues_count"},{"name":"is_template"},{"name":"topics"},{"name":"has_issues"},{"name":"has_projects"},{"name":"has_wiki"},{"name":"has_pages"},{"name":"has_downloads"},{"name":"archived"},{"name":"disabled"},{"name":"visibility"},{"name":"pushed_at"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"push"},{"name":"triage"},{"name":"pull"}]},{"name":"allow_rebase_merge"},{"name":"temp_clone_token"},{"name":"allow_squash_merge"},{"name":"allow_auto_merge"},{"name":"delete_branch_on_merge"},{"name":"allow_update_branch"},{"name":"use_squash_pr_title_as_default"},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit"},{"name":"subscribers_count"},{"name":"network_count"}]},{"name":"temp_clone_token"},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_auto_merge","description":"Whether to allow Auto-merge to be used on pull requests."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"allow_update_branch","description":"Whether or not a pull request head branch that is behind its base branch can always be updated even if it is not required to be up to date before merging."},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_forking","description":"Whether to allow forking this repo"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"},{"name":"subscribers_count"},{"name":"network_count"},{"name":"open_issues"},{"name":"watchers"},{"name":"master_branch"},{"name":"starred_at"},{"name":"anonymous_access_enabled","description":"Whether anonymous git access is enabled for this repository"}]}]},13,1,2,3,4,6],"action":"transferred"},"unanswered":{"bodyParameters":[0,13,{"name":"old_answer","childParamsGroups":[{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body"},{"name":"child_comment_count"},{"name":"created_at"},{"name":"discussion_id"},{"name":"html_url"},{"name":"id"},{"name":"node_id"},{"name":"parent_id"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"updated_at"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},3,4,6],"action":"unanswered"},"unlabeled":{"bodyParameters":[0,13,1,2,14,3,4,6],"action":"unlabeled"},"unlocked":{"bodyParameters":[0,13,1,2,3,4,6],"action":"unlocked"},"unpinned":{"bodyParameters":[0,13,1,2,3,4,6],"action":"unpinned"}},"discussion_comment":{"created":{"bodyParameters":[0,15,13,1,2,3,4,6],"action":"created"},"deleted":{"bodyParameters":[0,15,13,1,2,3,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from"}]}]},15,13,1,2,3,4,6],"action":"edited"}},"fork":{"default":{"bodyParameters":[1,{"name":"forkee","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"},{"name":"allow_forking"},{"name":"archive_url"},{"name":"archived"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at"},{"name":"default_branch"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads"},{"name":"has_issues"},{"name":"has_pages"},{"name":"has_projects"},{"name":"has_wiki"},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name"},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"private"},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at"},{"name":"releases_url"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"}]},2,3,4,6],"action":"default"}},"gollum":{"default":{"bodyParameters":[1,2,3,{"name":"pages","description":"The pages that were updated.","childParamsGroups":[{"name":"action","description":"The action that was performed on the page. Can be `created` or `edited`."},{"name":"html_url","description":"Points to the HTML wiki page."},{"name":"page_name","description":"The name of the page."},{"name":"sha","description":"The latest commit SHA of the page."},{"name":"summary"},{"name":"title","description":"The current page title."}]},4,6],"action":"default"}},"issue_comment":{"created":{"bodyParameters":[0,{"name":"comment","description":"The [comment](https://docs.github.com/rest/issues/comments#get-an-issue-comment) itself.","childParamsGroups":[{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue comment"},{"name":"created_at"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the issue comment"},{"name":"issue_url"},{"name":"node_id"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue comment"},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},1,2,16,3,4,6],"action":"created"},"deleted":{"bodyParameters":[0,17,1,2,{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees"},{"name":"author_association"},{"name":"body"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone"},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},3,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,18,17,1,2,16,3,4,6],"action":"edited"},"pinned":{"bodyParameters":[0,17,1,2,19,3,4,6],"action":"pinned"},"unpinned":{"bodyParameters":[0,17,1,2,19,3,4,6],"action":"unpinned"}},"issues":{"assigned":{"bodyParameters":[20,21,1,2,22,3,4,6],"action":"assigned"},"closed":{"bodyParameters":[20,1,2,{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"active_lock_reason"},{"name":"assignee"},{"name":"assignees"},{"name":"author_association"},{"name":"body"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels"},{"name":"labels_url"},{"name":"locked"},{"name":"milestone"},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"state"},{"name":"timeline_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},3,4,6],"action":"closed"},"deleted":{"bodyParameters":[0,1,2,22,3,4,6],"action":"deleted"},"demilestoned":{"bodyParameters":[0,1,2,23,24,3,4,6],"action":"demilestoned"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes to the issue.","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body."}]},{"name":"title","childParamsGroups":[{"name":"from","description":"The previous version of the title."}]}]},1,2,25,14,3,4,6],"action":"edited"},"field_added":{"bodyParameters":[0,1,2,22,{"name":"issue_field","description":"The issue field whose value was set or updated on the issue.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue field."},{"name":"name","description":"The name of the issue field."},{"name":"field_type","description":"The data type of the issue field."}]},{"name":"issue_field_value","description":"The value that was set or updated for the issue field. When updating an existing value, the previous value is available in `changes`.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue field value."},{"name":"value","description":"The value of the field. Present for text, date, and number field types."},{"name":"value_id","description":"The identifier of the selected option. Present for single_select field types."},{"name":"option","description":"The selected option details. Present for single_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]},{"name":"value_ids","description":"The identifiers of the selected options. Present for multi_select field types."},{"name":"options","description":"The selected option details. Present for multi_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]}]},{"name":"changes","description":"The previous field value, present when an existing value was updated.","childParamsGroups":[{"name":"issue_field_value","description":"The previous issue field value data.","childParamsGroups":[{"name":"from","description":"The previous value of the issue field before the update.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue field value."},{"name":"value","description":"The previous value. Present for text, date, and number field types."},{"name":"value_id","description":"The identifier of the previously selected option. Present for single_select field types."},{"name":"option","description":"The previously selected option details. Present for single_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]},{"name":"value_ids","description":"The identifiers of the previously selected options. Present for multi_select field types."},{"name":"options","description":"The previously selected option details. Present for multi_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]}]}]}]},3,4,6],"action":"field_added"},"field_removed":{"bodyParameters":[0,1,2,22,{"name":"issue_field","description":"The issue field whose value was cleared from the issue.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue field."},{"name":"name","description":"The name of the issue field."},{"name":"field_type","description":"The data type of the issue field."}]},{"name":"issue_field_value","description":"The value that was cleared from the issue field.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue field value."},{"name":"value","description":"The value of the field. Present for text, date, and number field types."},{"name":"value_id","description":"The identifier of the selected option. Present for single_select field types."},{"name":"option","description":"The selected option details. Present for single_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]},{"name":"value_ids","description":"The identifiers of the selected options. Present for multi_select field types."},{"name":"options","description":"The selected option details. Present for multi_select field types.","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"color"},{"name":"description"}]}]},3,4,6],"action":"field_removed"},"labeled":{"bodyParameters":[0,1,2,25,14,3,4,6],"action":"labeled"},"locked":{"bodyParameters":[0,1,2,{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"title","description":"Title of the issue"},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},3,4,6],"action":"locked"},"milestoned":{"bodyParameters":[0,1,2,23,24,3,4,6],"action":"milestoned"},"opened":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"old_issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]}]},{"name":"old_repository","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_discussions","description":"Whether the repository has discussions enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require commit signoff."}]}]},1,2,{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},3,4,6],"action":"opened"},"pinned":{"bodyParameters":[0,1,2,22,3,4,6],"action":"pinned"},"reopened":{"bodyParameters":[0,1,2,{"name":"issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]}]},3,4,6],"action":"reopened"},"transferred":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"new_issue","description":"The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.","childParamsGroups":[{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"body","description":"Contents of the issue"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"created_at"},{"name":"draft"},{"name":"events_url"},{"name":"html_url"},{"name":"id"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"labels_url"},{"name":"locked"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"events","description":"The list of events for the GitHub app"},{"name":"external_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"name","description":"The name of the GitHub app"},{"name":"node_id"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"actions"},{"name":"administration"},{"name":"checks"},{"name":"content_references"},{"name":"contents"},{"name":"deployments"},{"name":"discussions"},{"name":"emails"},{"name":"environments"},{"name":"issues"},{"name":"keys"},{"name":"members"},{"name":"metadata"},{"name":"organization_administration"},{"name":"organization_hooks"},{"name":"organization_packages"},{"name":"organization_plan"},{"name":"organization_projects"},{"name":"organization_secrets"},{"name":"organization_self_hosted_runners"},{"name":"organization_user_blocking"},{"name":"packages"},{"name":"pages"},{"name":"pull_requests"},{"name":"repository_hooks"},{"name":"repository_projects"},{"name":"secret_scanning_alerts"},{"name":"secrets"},{"name":"security_events"},{"name":"security_scanning_alert"},{"name":"single_file"},{"name":"statuses"},{"name":"vulnerability_alerts"},{"name":"workflows"}]},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"updated_at"}]},{"name":"pull_request","childParamsGroups":[{"name":"diff_url"},{"name":"html_url"},{"name":"merged_at"},{"name":"patch_url"},{"name":"url"}]},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"repository_url"},{"name":"pinned_comment","description":"Comments provide a way for people to collaborate on an issue.","childParamsGroups":[{"name":"id","description":"Unique identifier of the issue comment"},{"name":"node_id"},{"name":"url","description":"URL for the issue comment"},{"name":"body","description":"Contents of the issue comment"},{"name":"body_text"},{"name":"body_html"},{"name":"html_url"},{"name":"user","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"updated_at"},{"name":"issue_url"},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"performed_via_github_app","description":"GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.","childParamsGroups":[{"name":"id","description":"Unique identifier of the GitHub app"},{"name":"slug","description":"The slug name of the GitHub app"},{"name":"node_id"},{"name":"client_id"},{"name":"owner","description":"A GitHub user."},{"name":"name","description":"The name of the GitHub app"},{"name":"description"},{"name":"external_url"},{"name":"html_url"},{"name":"created_at"},{"name":"updated_at"},{"name":"permissions","description":"The set of permissions for the GitHub app","childParamsGroups":[{"name":"issues"},{"name":"checks"},{"name":"metadata"},{"name":"contents"},{"name":"deployments"}]},{"name":"events","description":"The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation."},{"name":"installations_count","description":"The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself."}]},{"name":"reactions","childParamsGroups":[{"name":"url"},{"name":"total_count"},{"name":"+1"},{"name":"-1"},{"name":"laugh"},{"name":"confused"},{"name":"heart"},{"name":"hooray"},{"name":"eyes"},{"name":"rocket"}]},{"name":"pin","description":"Context around who pinned an issue comment and when it was pinned.","childParamsGroups":[{"name":"pinned_at"},{"name":"pinned_by","description":"A GitHub user.","childParamsGroups":[{"name":"name"},{"name":"email"},{"name":"login"},{"name":"id"},{"name":"node_id"},{"name":"avatar_url"},{"name":"gravatar_id"},{"name":"url"},{"name":"html_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"organizations_url"},{"name":"repos_url"},{"name":"events_url"},{"name":"received_events_url"},{"name":"type"},{"name":"site_admin"},{"name":"starred_at"},{"name":"user_view_type"}]}]},{"name":"minimized","description":"Details about why an issue comment was minimized.","childParamsGroups":[{"name":"reason","description":"The reason the comment was minimized."}]}]},{"name":"sub_issues_summary","childParamsGroups":[{"name":"total"},{"name":"completed"},{"name":"percent_completed"}]},{"name":"issue_dependencies_summary","childParamsGroups":[{"name":"blocked_by"},{"name":"blocking"},{"name":"total_blocked_by"},{"name":"total_blocking"}]},{"name":"issue_field_values","childParamsGroups":[{"name":"issue_field_id","description":"Unique identifier for the issue field."},{"name":"issue_field_name","description":"The human-readable name of the issue field."},{"name":"node_id"},{"name":"data_type","description":"The data type of the issue field"},{"name":"value","description":"The value of the issue field"},{"name":"single_select_option","description":"Details about the selected option (only present for single_select fields)","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]},{"name":"multi_select_options","description":"Details about the selected options","childParamsGroups":[{"name":"id","description":"Unique identifier for the option."},{"name":"name","description":"The name of the option"},{"name":"color","description":"The color of the option"}]}]},{"name":"state","description":"State of the issue; either \'open\' or \'closed\'"},{"name":"state_reason"},{"name":"timeline_url"},{"name":"title","description":"Title of the issue"},{"name":"type","description":"The type assigned to the issue. This is only present for issues in repositories where issue types are supported.","childParamsGroups":[{"name":"id","description":"The unique identifier of the issue type."},{"name":"node_id","description":"The node identifier of the issue type."},{"name":"name","description":"The name of the issue type."},{"name":"description","description":"The description of the issue type."},{"name":"color","description":"The color of the issue type."},{"name":"created_at","description":"The time the issue type created."},{"name":"updated_at","description":"The time the issue type last updated."},{"name":"is_enabled","description":"The enabled state of the issue type."}]},{"name":"updated_at"},{"name":"url","description":"URL for the issue"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"new_repository","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]}]},1,2,22,3,4,6],"action":"transferred"},"typed":{"bodyParameters":[0,1,2,22,26,3,4,6],"action":"typed"},"unassigned":{"bodyParameters":[20,21,1,2,22,3,4,6],"action":"unassigned"},"unlabeled":{"bodyParameters":[0,1,2,22,14,3,4,6],"action":"unlabeled"},"unlocked":{"bodyParameters":[0,1,2,22,3,4,6],"action":"unlocked"},"unpinned":{"bodyParameters":[0,1,2,22,3,4,6],"action":"unpinned"},"untyped":{"bodyParameters":[0,1,2,22,26,3,4,6],"action":"untyped"}},"label":{"created":{"bodyParameters":[0,1,2,14,3,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,14,3,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes to the label if the action was `edited`.","childParamsGroups":[{"name":"color","childParamsGroups":[{"name":"from","description":"The previous version of the color if the action was `edited`."}]},{"name":"description","childParamsGroups":[{"name":"from","description":"The previous version of the description if the action was `edited`."}]},{"name":"name","childParamsGroups":[{"name":"from","description":"The previous version of the name if the action was `edited`."}]}]},1,2,14,3,4,6],"action":"edited"}},"milestone":{"closed":{"bodyParameters":[0,1,2,24,3,4,6],"action":"closed"},"created":{"bodyParameters":[0,1,2,24,3,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,24,3,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes to the milestone if the action was `edited`.","childParamsGroups":[{"name":"description","childParamsGroups":[{"name":"from","description":"The previous version of the description if the action was `edited`."}]},{"name":"due_on","childParamsGroups":[{"name":"from","description":"The previous version of the due date if the action was `edited`."}]},{"name":"title","childParamsGroups":[{"name":"from","description":"The previous version of the title if the action was `edited`."}]}]},1,2,24,3,4,6],"action":"edited"},"opened":{"bodyParameters":[0,1,2,24,3,4,6],"action":"opened"}},"page_build":{"default":{"bodyParameters":[{"name":"build","description":"The [List GitHub Pages builds](https://docs.github.com/rest/pages/pages#list-github-pages-builds) itself.","childParamsGroups":[{"name":"commit"},{"name":"created_at"},{"name":"duration"},{"name":"error","childParamsGroups":[{"name":"message"}]},{"name":"pusher","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"status"},{"name":"updated_at"},{"name":"url"}]},1,{"name":"id"},2,3,4,6],"action":"default"}},"project_card":{"converted":{"bodyParameters":[0,27,1,2,3,28,4,6],"action":"converted"},"created":{"bodyParameters":[0,1,2,3,28,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,3,28,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,27,1,2,3,28,4,6],"action":"edited"},"moved":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"column_id","childParamsGroups":[{"name":"from"}]}]},1,2,3,{"name":"project_card","childParamsGroups":[{"name":"after_id"},{"name":"archived","description":"Whether or not the card is archived"},{"name":"column_id"},{"name":"column_url"},{"name":"content_url"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"id","description":"The project card\'s ID"},{"name":"node_id"},{"name":"note"},{"name":"project_url"},{"name":"updated_at"},{"name":"url"},{"name":"after_id"},{"name":"archived"},{"name":"column_id"},{"name":"column_url"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"id"},{"name":"node_id"},{"name":"note"},{"name":"project_url"},{"name":"updated_at"},{"name":"url"}]},4,6],"action":"moved"}},"project":{"closed":{"bodyParameters":[0,1,2,3,29,4,6],"action":"closed"},"created":{"bodyParameters":[0,1,2,3,29,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,3,29,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes to the project if the action was `edited`.","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body if the action was `edited`."}]},{"name":"name","childParamsGroups":[{"name":"from","description":"The changes to the project if the action was `edited`."}]}]},1,2,3,29,4,6],"action":"edited"},"reopened":{"bodyParameters":[0,1,2,3,29,4,6],"action":"reopened"}},"project_column":{"created":{"bodyParameters":[0,1,2,3,30,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,3,30,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"name","childParamsGroups":[{"name":"from"}]}]},1,2,3,30,4,6],"action":"edited"},"moved":{"bodyParameters":[0,1,2,3,30,4,6],"action":"moved"}},"projects_v2":{"closed":{"bodyParameters":[0,2,3,31,6],"action":"closed"},"created":{"bodyParameters":[0,2,3,31,6],"action":"created"},"deleted":{"bodyParameters":[0,2,3,31,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"description","childParamsGroups":[{"name":"from"},{"name":"to"}]},{"name":"public","childParamsGroups":[{"name":"from"},{"name":"to"}]},{"name":"short_description","childParamsGroups":[{"name":"from"},{"name":"to"}]},{"name":"title","childParamsGroups":[{"name":"from"},{"name":"to"}]}]},2,3,31,6],"action":"edited"},"reopened":{"bodyParameters":[0,2,3,31,6],"action":"reopened"}},"projects_v2_item":{"archived":{"bodyParameters":[0,32,2,3,33,6],"action":"archived"},"converted":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"content_type","childParamsGroups":[{"name":"from"},{"name":"to"}]}]},2,3,33,6],"action":"converted"},"created":{"bodyParameters":[0,2,3,33,6],"action":"created"},"deleted":{"bodyParameters":[0,2,3,33,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes made to the item may involve modifications in the item\'s fields and draft issue body.\\nIt includes altered values for text, number, date, single select, and iteration fields, along with the GraphQL node ID of the changed field."},2,3,33,6],"action":"edited"},"reordered":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"previous_projects_v2_item_node_id","childParamsGroups":[{"name":"from"},{"name":"to"}]}]},2,3,33,6],"action":"reordered"},"restored":{"bodyParameters":[0,32,2,3,33,6],"action":"restored"}},"public":{"default":{"bodyParameters":[1,2,3,4,6],"action":"default"}},"pull_request":{"assigned":{"bodyParameters":[0,21,1,2,34,3,35,4,6],"action":"assigned"},"auto_merge_disabled":{"bodyParameters":[0,1,2,36,3,{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"additions"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"changed_files"},{"name":"closed_at"},{"name":"comments"},{"name":"comments_url"},{"name":"commits"},{"name":"commits_url"},{"name":"created_at"},{"name":"deletions"},{"name":"diff_url"},{"name":"draft","description":"Indicates whether or not the pull request is a draft."},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"maintainer_can_modify","description":"Indicates whether maintainers can modify the pull request."},{"name":"merge_commit_sha"},{"name":"mergeable"},{"name":"mergeable_state"},{"name":"merged"},{"name":"merged_at"},{"name":"merged_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number","description":"Number uniquely identifying the pull request within its repository."},{"name":"patch_url"},{"name":"rebaseable"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state","description":"State of this Pull Request. Either `open` or `closed`."},{"name":"statuses_url"},{"name":"title","description":"The title of the pull request."},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},37,4,6],"action":"auto_merge_disabled"},"auto_merge_enabled":{"bodyParameters":[0,1,2,36,3,38,37,4,6],"action":"auto_merge_enabled"},"closed":{"bodyParameters":[0,1,2,34,3,39,4,6],"action":"closed"},"converted_to_draft":{"bodyParameters":[0,1,2,34,3,39,4,6],"action":"converted_to_draft"},"demilestoned":{"bodyParameters":[0,1,40,34,3,41,4,6],"action":"demilestoned"},"dequeued":{"bodyParameters":[0,1,2,36,3,38,37,4,6],"action":"dequeued"},"edited":{"bodyParameters":[0,{"name":"changes","description":"The changes to the comment if the action was `edited`.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","childParamsGroups":[{"name":"from"}]},{"name":"sha","childParamsGroups":[{"name":"from"}]}]},{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body if the action was `edited`."}]},{"name":"title","childParamsGroups":[{"name":"from","description":"The previous version of the title if the action was `edited`."}]}]},1,2,34,3,39,4,6],"action":"edited"},"enqueued":{"bodyParameters":[0,1,2,36,3,38,4,6],"action":"enqueued"},"labeled":{"bodyParameters":[0,1,2,14,34,3,38,4,6],"action":"labeled"},"locked":{"bodyParameters":[0,1,2,34,3,38,4,6],"action":"locked"},"milestoned":{"bodyParameters":[0,1,40,34,3,41,4,6],"action":"milestoned"},"opened":{"bodyParameters":[0,1,2,34,3,39,4,6],"action":"opened"},"ready_for_review":{"bodyParameters":[0,1,2,34,3,39,4,6],"action":"ready_for_review"},"reopened":{"bodyParameters":[0,1,2,34,3,39,4,6],"action":"reopened"},"review_request_removed":{"bodyParameters":[0,1,2,34,3,35,4,42,6,43],"action":"review_request_removed"},"review_requested":{"bodyParameters":[0,1,2,34,3,35,4,42,6,43],"action":"review_requested"},"stacked":{"bodyParameters":[0,1,2,{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},34,3,38,4,6],"action":"stacked"},"synchronize":{"bodyParameters":[0,{"name":"after"},{"name":"before"},1,2,34,3,44,4,6],"action":"synchronize"},"unassigned":{"bodyParameters":[0,21,1,2,34,3,38,4,6],"action":"unassigned"},"unlabeled":{"bodyParameters":[0,1,2,14,34,3,44,4,6],"action":"unlabeled"},"unlocked":{"bodyParameters":[0,1,2,34,3,38,4,6],"action":"unlocked"}},"pull_request_review_comment":{"created":{"bodyParameters":[0,45,1,2,3,46,4,6],"action":"created"},"deleted":{"bodyParameters":[0,45,1,2,3,46,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,18,45,1,2,3,{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"closed_at"},{"name":"comments_url"},{"name":"commits_url"},{"name":"created_at"},{"name":"diff_url"},{"name":"draft"},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merge_commit_message","description":"The default value for a merge commit message.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `PR_BODY` - default to the pull request\'s body.\\n- `BLANK` - default to a blank commit message."},{"name":"merge_commit_title","description":"The default value for a merge commit title.\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name)."},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"squash_merge_commit_message","description":"The default value for a squash merge commit message:\\n\\n- `PR_BODY` - default to the pull request\'s body.\\n- `COMMIT_MESSAGES` - default to the branch\'s commit messages.\\n- `BLANK` - default to a blank commit message."},{"name":"squash_merge_commit_title","description":"The default value for a squash merge commit title:\\n\\n- `PR_TITLE` - default to the pull request\'s title.\\n- `COMMIT_OR_PR_TITLE` - default to the commit\'s title (if only one commit) or the pull request\'s title (when more than one commit)."},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"use_squash_pr_title_as_default","description":"Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead."},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"merge_commit_sha"},{"name":"merged_at"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"patch_url"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments_url"},{"name":"stack","description":"The stack information associated with a pull request.","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref","description":"The base ref of the stack this pull request belongs to."},{"name":"sha","description":"The base SHA of the stack this pull request belongs to."}]},{"name":"size","description":"The total number of pull requests in the stack."},{"name":"position","description":"The one-based position of this pull request within the stack, where 1 is the bottom of the stack."},{"name":"id","description":"The ID of the stack that this pull request belongs to."},{"name":"number","description":"The number of the stack that this pull request belongs to."}]},{"name":"state"},{"name":"statuses_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"user_view_type"},{"name":"url"}]}]},4,6],"action":"edited"}},"pull_request_review":{"dismissed":{"bodyParameters":[0,1,2,3,46,4,47,6],"action":"dismissed"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body if the action was `edited`."}]}]},1,2,3,{"name":"pull_request","childParamsGroups":[{"name":"_links","childParamsGroups":[{"name":"comments","childParamsGroups":[{"name":"href"}]},{"name":"commits","childParamsGroups":[{"name":"href"}]},{"name":"html","childParamsGroups":[{"name":"href"}]},{"name":"issue","childParamsGroups":[{"name":"href"}]},{"name":"review_comment","childParamsGroups":[{"name":"href"}]},{"name":"review_comments","childParamsGroups":[{"name":"href"}]},{"name":"self","childParamsGroups":[{"name":"href"}]},{"name":"statuses","childParamsGroups":[{"name":"href"}]}]},{"name":"active_lock_reason"},{"name":"assignee","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"assignees","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"author_association","description":"How the author is associated with the repository."},{"name":"auto_merge","description":"The status of auto merging a pull request.","childParamsGroups":[{"name":"commit_message","description":"Commit message for the merge commit."},{"name":"commit_title","description":"Title for the merge commit message."},{"name":"enabled_by","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"merge_method","description":"The merge method to use."}]},{"name":"base","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"body"},{"name":"closed_at"},{"name":"comments_url"},{"name":"commits_url"},{"name":"created_at"},{"name":"diff_url"},{"name":"draft"},{"name":"head","childParamsGroups":[{"name":"label"},{"name":"ref"},{"name":"repo","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"}]},{"name":"sha"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},{"name":"html_url"},{"name":"id"},{"name":"issue_url"},{"name":"labels","childParamsGroups":[{"name":"color","description":"6-character hex code, without the leading #, identifying the color"},{"name":"default"},{"name":"description"},{"name":"id"},{"name":"name","description":"The name of the label."},{"name":"node_id"},{"name":"url","description":"URL for the label"}]},{"name":"locked"},{"name":"merge_commit_sha"},{"name":"merged_at"},{"name":"milestone","description":"A collection of related issues and pull requests.","childParamsGroups":[{"name":"closed_at"},{"name":"closed_issues"},{"name":"created_at"},{"name":"creator","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"description"},{"name":"due_on"},{"name":"html_url"},{"name":"id"},{"name":"labels_url"},{"name":"node_id"},{"name":"number","description":"The number of the milestone."},{"name":"open_issues"},{"name":"state","description":"The state of the milestone."},{"name":"title","description":"The title of the milestone."},{"name":"updated_at"},{"name":"url"}]},{"name":"node_id"},{"name":"number"},{"name":"patch_url"},{"name":"requested_reviewers"},{"name":"requested_teams","childParamsGroups":[{"name":"deleted"},{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"parent","childParamsGroups":[{"name":"description","description":"Description of the team"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the team"},{"name":"members_url"},{"name":"name","description":"Name of the team"},{"name":"node_id"},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"permission","description":"Permission that the team will have for its repositories"},{"name":"privacy"},{"name":"repositories_url"},{"name":"slug"},{"name":"url","description":"URL for the team"}]},{"name":"review_comment_url"},{"name":"review_comments_url"},{"name":"state"},{"name":"statuses_url"},{"name":"title"},{"name":"updated_at"},{"name":"url"},{"name":"user","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]}]},4,47,6],"action":"edited"},"submitted":{"bodyParameters":[0,1,2,3,46,4,47,6],"action":"submitted"}},"pull_request_review_thread":{"resolved":{"bodyParameters":[0,1,2,3,48,4,6,49,50],"action":"resolved"},"unresolved":{"bodyParameters":[0,1,2,3,48,4,6,49,50],"action":"unresolved"}},"push":{"default":{"bodyParameters":[{"name":"after","description":"The SHA of the most recent commit on `ref` after the push."},{"name":"base_ref"},{"name":"before","description":"The SHA of the most recent commit on `ref` before the push."},{"name":"commits","description":"An array of commit objects describing the pushed commits. (Pushed commits are all commits that are included in the `compare` between the `before` commit and the `after` commit.) The array includes a maximum of 2048 commits. If necessary, you can use the [Commits API](https://docs.github.com/rest/commits) to fetch additional commits.","childParamsGroups":[{"name":"added","description":"An array of files added in the commit. A maximum of 3000 changed files will be reported per commit."},{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"distinct","description":"Whether this commit is distinct from any that have been pushed before."},{"name":"id"},{"name":"message","description":"The commit message."},{"name":"modified","description":"An array of files modified by the commit. A maximum of 3000 changed files will be reported per commit."},{"name":"removed","description":"An array of files removed in the commit. A maximum of 3000 changed files will be reported per commit."},{"name":"timestamp","description":"The ISO 8601 timestamp of the commit."},{"name":"tree_id"},{"name":"url","description":"URL that points to the commit API resource."}]},{"name":"compare","description":"URL that shows the changes in this `ref` update, from the `before` commit to the `after` commit. For a newly created `ref` that is directly based on the default branch, this is the comparison between the head of the default branch and the `after` commit. Otherwise, this shows all commits until the `after` commit."},{"name":"created","description":"Whether this push created the `ref`."},{"name":"deleted","description":"Whether this push deleted the `ref`."},1,{"name":"forced","description":"Whether this push was a force push of the `ref`."},{"name":"head_commit","childParamsGroups":[{"name":"added","description":"An array of files added in the commit."},{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"distinct","description":"Whether this commit is distinct from any that have been pushed before."},{"name":"id"},{"name":"message","description":"The commit message."},{"name":"modified","description":"An array of files modified by the commit."},{"name":"removed","description":"An array of files removed in the commit."},{"name":"timestamp","description":"The ISO 8601 timestamp of the commit."},{"name":"tree_id"},{"name":"url","description":"URL that points to the commit API resource."}]},2,3,{"name":"pusher","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"ref","description":"The full git ref that was pushed. Example: `refs/heads/main` or `refs/tags/v3.14.1`."},{"name":"repository","description":"A git repository","childParamsGroups":[{"name":"allow_auto_merge","description":"Whether to allow auto-merge for pull requests."},{"name":"allow_forking","description":"Whether to allow private forks"},{"name":"allow_merge_commit","description":"Whether to allow merge commits for pull requests."},{"name":"allow_rebase_merge","description":"Whether to allow rebase merges for pull requests."},{"name":"allow_squash_merge","description":"Whether to allow squash merges for pull requests."},{"name":"allow_update_branch"},{"name":"archive_url"},{"name":"archived","description":"Whether the repository is archived."},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"clone_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"created_at","description":""},{"name":"custom_properties","description":"The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values."},{"name":"default_branch","description":"The default branch of the repository."},{"name":"delete_branch_on_merge","description":"Whether to delete head branches when pull requests are merged"},{"name":"deployments_url"},{"name":"description"},{"name":"disabled","description":"Returns whether or not this repository is disabled."},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks"},{"name":"forks_count"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"git_url"},{"name":"has_downloads","description":"Whether downloads are enabled."},{"name":"has_issues","description":"Whether issues are enabled."},{"name":"has_pages"},{"name":"has_projects","description":"Whether projects are enabled."},{"name":"has_wiki","description":"Whether the wiki is enabled."},{"name":"has_discussions","description":"Whether discussions are enabled."},{"name":"has_pull_requests","description":"Whether pull requests are enabled."},{"name":"pull_request_creation_policy","description":"The policy controlling who can create pull requests: all or collaborators_only."},{"name":"homepage"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"is_template"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"language"},{"name":"languages_url"},{"name":"license","childParamsGroups":[{"name":"key"},{"name":"name"},{"name":"node_id"},{"name":"spdx_id"},{"name":"url"}]},{"name":"master_branch"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"mirror_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"open_issues"},{"name":"open_issues_count"},{"name":"organization"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"permissions","childParamsGroups":[{"name":"admin"},{"name":"maintain"},{"name":"pull"},{"name":"push"},{"name":"triage"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"public"},{"name":"pulls_url"},{"name":"pushed_at","description":""},{"name":"releases_url"},{"name":"role_name"},{"name":"size"},{"name":"ssh_url"},{"name":"stargazers"},{"name":"stargazers_count"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"svn_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"topics"},{"name":"trees_url"},{"name":"updated_at"},{"name":"url"},{"name":"visibility"},{"name":"watchers"},{"name":"watchers_count"},{"name":"web_commit_signoff_required","description":"Whether to require contributors to sign off on web-based commits"}]},6],"action":"default"}},"registry_package":{"published":{"bodyParameters":[0,1,2,3,{"name":"registry_package","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"ecosystem"},{"name":"html_url"},{"name":"id"},{"name":"name"},{"name":"namespace"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"package_type"},{"name":"package_version","childParamsGroups":[{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"body","description":""},{"name":"body_html"},{"name":"container_metadata","childParamsGroups":[{"name":"labels"},{"name":"manifest"},{"name":"tag","childParamsGroups":[{"name":"digest"},{"name":"name"}]}]},{"name":"created_at"},{"name":"description"},{"name":"docker_metadata","childParamsGroups":[{"name":"tags"}]},{"name":"draft"},{"name":"html_url"},{"name":"id"},{"name":"installation_command"},{"name":"manifest"},{"name":"metadata"},{"name":"name"},{"name":"npm_metadata","childParamsGroups":[{"name":"name"},{"name":"version"},{"name":"npm_user"},{"name":"author","description":""},{"name":"bugs","description":""},{"name":"dependencies"},{"name":"dev_dependencies"},{"name":"peer_dependencies"},{"name":"optional_dependencies"},{"name":"description"},{"name":"dist","description":""},{"name":"git_head"},{"name":"homepage"},{"name":"license"},{"name":"main"},{"name":"repository","description":""},{"name":"scripts"},{"name":"id"},{"name":"node_version"},{"name":"npm_version"},{"name":"has_shrinkwrap"},{"name":"maintainers"},{"name":"contributors"},{"name":"engines"},{"name":"keywords"},{"name":"files"},{"name":"bin"},{"name":"man"},{"name":"directories","description":""},{"name":"os"},{"name":"cpu"},{"name":"readme"},{"name":"installation_command"},{"name":"release_id"},{"name":"commit_oid"},{"name":"published_via_actions"},{"name":"deleted_by_id"}]},{"name":"nuget_metadata","childParamsGroups":[{"name":"id","description":""},{"name":"name"},{"name":"value","description":""}]},{"name":"package_files","childParamsGroups":[{"name":"content_type"},{"name":"created_at"},{"name":"download_url"},{"name":"id"},{"name":"md5"},{"name":"name"},{"name":"sha1"},{"name":"sha256"},{"name":"size"},{"name":"state"},{"name":"updated_at"}]},{"name":"package_url"},{"name":"prerelease"},{"name":"release","childParamsGroups":[{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"draft"},{"name":"html_url"},{"name":"id"},{"name":"name"},{"name":"prerelease"},{"name":"published_at"},{"name":"tag_name"},{"name":"target_commitish"},{"name":"url"}]},{"name":"rubygems_metadata","childParamsGroups":[{"name":"name"},{"name":"description"},{"name":"readme"},{"name":"homepage"},{"name":"version_info","childParamsGroups":[{"name":"version"}]},{"name":"platform"},{"name":"metadata"},{"name":"repo"},{"name":"dependencies"},{"name":"commit_oid"}]},{"name":"summary"},{"name":"tag_name"},{"name":"target_commitish"},{"name":"target_oid"},{"name":"updated_at"},{"name":"version"}]},{"name":"registry","childParamsGroups":[{"name":"about_url"},{"name":"name"},{"name":"type"},{"name":"url"},{"name":"vendor"}]},{"name":"updated_at"}]},4,6],"action":"published"},"updated":{"bodyParameters":[0,1,2,3,{"name":"registry_package","childParamsGroups":[{"name":"created_at"},{"name":"description"},{"name":"ecosystem"},{"name":"html_url"},{"name":"id"},{"name":"name"},{"name":"namespace"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"package_type"},{"name":"package_version","childParamsGroups":[{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"body"},{"name":"body_html"},{"name":"created_at"},{"name":"description"},{"name":"docker_metadata","childParamsGroups":[{"name":"tags"}]},{"name":"draft"},{"name":"html_url"},{"name":"id"},{"name":"installation_command"},{"name":"manifest"},{"name":"metadata"},{"name":"name"},{"name":"package_files","childParamsGroups":[{"name":"content_type"},{"name":"created_at"},{"name":"download_url"},{"name":"id"},{"name":"md5"},{"name":"name"},{"name":"sha1"},{"name":"sha256"},{"name":"size"},{"name":"state"},{"name":"updated_at"}]},{"name":"package_url"},{"name":"prerelease"},{"name":"release","childParamsGroups":[{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"created_at"},{"name":"draft"},{"name":"html_url"},{"name":"id"},{"name":"name"},{"name":"prerelease"},{"name":"published_at"},{"name":"tag_name"},{"name":"target_commitish"},{"name":"url"}]},{"name":"rubygems_metadata","childParamsGroups":[{"name":"name"},{"name":"description"},{"name":"readme"},{"name":"homepage"},{"name":"version_info","childParamsGroups":[{"name":"version"}]},{"name":"platform"},{"name":"metadata"},{"name":"repo"},{"name":"dependencies"},{"name":"commit_oid"}]},{"name":"summary"},{"name":"tag_name"},{"name":"target_commitish"},{"name":"target_oid"},{"name":"updated_at"},{"name":"version"}]},{"name":"registry"},{"name":"updated_at"}]},4,6],"action":"updated"}},"release":{"created":{"bodyParameters":[0,1,2,3,51,4,6],"action":"created"},"deleted":{"bodyParameters":[0,1,2,3,51,4,6],"action":"deleted"},"edited":{"bodyParameters":[0,{"name":"changes","childParamsGroups":[{"name":"body","childParamsGroups":[{"name":"from","description":"The previous version of the body if the action was `edited`."}]},{"name":"name","childParamsGroups":[{"name":"from","description":"The previous version of the name if the action was `edited`."}]},{"name":"tag_name","childParamsGroups":[{"name":"from","description":"The previous version of the tag_name if the action was `edited`."}]},{"name":"make_latest","childParamsGroups":[{"name":"to","description":"Whether this release was explicitly `edited` to be the latest."}]}]},1,2,3,51,4,6],"action":"edited"},"prereleased":{"bodyParameters":[0,1,2,3,{"name":"release","description":"The [release](https://docs.github.com/rest/releases/releases/#get-a-release) object.","childParamsGroups":[{"name":"assets","childParamsGroups":[{"name":"browser_download_url"},{"name":"content_type"},{"name":"created_at"},{"name":"download_count"},{"name":"id"},{"name":"label"},{"name":"name","description":"The file name of the asset."},{"name":"node_id"},{"name":"size"},{"name":"digest"},{"name":"state","description":"State of the release asset."},{"name":"updated_at"},{"name":"uploader","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"url"}]},{"name":"assets_url"},{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"body"},{"name":"created_at"},{"name":"discussion_url"},{"name":"draft","description":"Whether the release is a draft or published"},{"name":"html_url"},{"name":"id"},{"name":"immutable","description":"Whether or not the release is immutable."},{"name":"name"},{"name":"node_id"},{"name":"prerelease","description":"Whether the release is identified as a prerelease or a full release."},{"name":"published_at"},{"name":"reactions","childParamsGroups":[{"name":"+1"},{"name":"-1"},{"name":"confused"},{"name":"eyes"},{"name":"heart"},{"name":"hooray"},{"name":"laugh"},{"name":"rocket"},{"name":"total_count"},{"name":"url"}]},{"name":"tag_name","description":"The name of the tag."},{"name":"tarball_url"},{"name":"target_commitish","description":"Specifies the commitish value that determines where the Git tag is created from."},{"name":"upload_url"},{"name":"updated_at"},{"name":"url"},{"name":"zipball_url"}]},4,6],"action":"prereleased"},"published":{"bodyParameters":[0,1,2,3,52,4,6],"action":"published"},"released":{"bodyParameters":[0,1,2,3,51,4,6],"action":"released"},"unpublished":{"bodyParameters":[0,1,2,3,52,4,6],"action":"unpublished"}},"repository_dispatch":{"default":{"bodyParameters":[{"name":"action","description":"The `event_type` that was specified in the `POST /repos/{owner}/{repo}/dispatches` request body."},{"name":"branch"},{"name":"client_payload","description":"The `client_payload` that was specified in the `POST /repos/{owner}/{repo}/dispatches` request body."},1,2,3,4,6],"action":"default"}},"repository_import":{"default":{"bodyParameters":[1,2,3,4,6,{"name":"status"}],"action":"default"}},"repository_vulnerability_alert":{"create":{"bodyParameters":[0,53,1,2,3,4,6],"action":"create"},"dismiss":{"bodyParameters":[0,{"name":"alert","description":"The security alert of the vulnerable dependency.","childParamsGroups":[{"name":"affected_package_name"},{"name":"affected_range"},{"name":"created_at"},{"name":"dismiss_comment"},{"name":"dismiss_reason"},{"name":"dismissed_at"},{"name":"dismisser","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"external_identifier"},{"name":"external_reference"},{"name":"fix_reason"},{"name":"fixed_at"},{"name":"fixed_in"},{"name":"ghsa_id"},{"name":"id"},{"name":"node_id"},{"name":"number"},{"name":"severity"},{"name":"state"}]},1,2,3,4,6],"action":"dismiss"},"reopen":{"bodyParameters":[0,53,1,2,3,4,6],"action":"reopen"},"resolve":{"bodyParameters":[0,53,1,2,3,4,6],"action":"resolve"}},"status":{"default":{"bodyParameters":[{"name":"avatar_url"},{"name":"branches","description":"An array of branch objects containing the status\' SHA. Each branch contains the given SHA, but the SHA may or may not be the head of the branch. The array includes a maximum of 10 branches.","childParamsGroups":[{"name":"commit","childParamsGroups":[{"name":"sha"},{"name":"url"}]},{"name":"name"},{"name":"protected"}]},{"name":"commit","childParamsGroups":[{"name":"author","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"comments_url"},{"name":"commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"},{"name":"date"},{"name":"email"},{"name":"name"}]},{"name":"comment_count"},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"},{"name":"date"},{"name":"email"},{"name":"name"}]},{"name":"message"},{"name":"tree","childParamsGroups":[{"name":"sha"},{"name":"url"}]},{"name":"url"},{"name":"verification","childParamsGroups":[{"name":"payload"},{"name":"reason"},{"name":"signature"},{"name":"verified"},{"name":"verified_at"}]}]},{"name":"committer","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"html_url"},{"name":"node_id"},{"name":"parents","childParamsGroups":[{"name":"html_url"},{"name":"sha"},{"name":"url"}]},{"name":"sha"},{"name":"url"}]},{"name":"context"},{"name":"created_at"},{"name":"description","description":"The optional human-readable description added to the status."},1,{"name":"id","description":"The unique identifier of the status."},2,{"name":"name"},3,4,6,{"name":"sha","description":"The Commit SHA."},{"name":"state","description":"The new state. Can be `pending`, `success`, `failure`, or `error`."},{"name":"target_url","description":"The optional link added to the status."},50],"action":"default"}},"watch":{"started":{"bodyParameters":[0,1,2,3,4,6],"action":"started"}},"workflow_dispatch":{"default":{"bodyParameters":[1,{"name":"inputs"},2,3,{"name":"ref"},4,6,{"name":"workflow"}],"action":"default"}},"workflow_job":{"completed":{"bodyParameters":[0,1,2,3,4,6,{"name":"workflow_job","description":"The workflow job. Many `workflow_job` keys, such as `head_sha`, `conclusion`, and `started_at` are the same as those in a [`check_run`](#check_run) object.","childParamsGroups":[{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels","description":"Custom labels for the job. Specified by the [`\\"runs-on\\"` attribute](https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idruns-on) in the workflow YAML."},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id","description":"The ID of the runner group that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_group_name","description":"The name of the runner group that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_id","description":"The ID of the runner that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_name","description":"The name of the runner that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"started_at"},{"name":"status","description":"The current status of the job. Can be `queued`, `in_progress`, `waiting`, or `completed`."},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"steps","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion"},{"name":"name"},{"name":"number"},{"name":"started_at"},{"name":"status"}]},{"name":"url"},{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels"},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id"},{"name":"runner_group_name"},{"name":"runner_id"},{"name":"runner_name"},{"name":"started_at"},{"name":"status"},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"steps"},{"name":"url"}]},54],"action":"completed"},"in_progress":{"bodyParameters":[0,1,2,3,4,6,{"name":"workflow_job","description":"The workflow job. Many `workflow_job` keys, such as `head_sha`, `conclusion`, and `started_at` are the same as those in a [`check_run`](#check_run) object.","childParamsGroups":[{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels","description":"Custom labels for the job. Specified by the [`\\"runs-on\\"` attribute](https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idruns-on) in the workflow YAML."},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id","description":"The ID of the runner group that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_group_name","description":"The name of the runner group that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_id","description":"The ID of the runner that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"runner_name","description":"The name of the runner that is running this job. This will be `null` as long as `workflow_job[status]` is `queued`."},{"name":"started_at"},{"name":"status","description":"The current status of the job. Can be `queued`, `in_progress`, or `completed`."},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"steps","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion"},{"name":"name"},{"name":"number"},{"name":"started_at"},{"name":"status"}]},{"name":"url"},{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels"},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id"},{"name":"runner_group_name"},{"name":"runner_id"},{"name":"runner_name"},{"name":"started_at"},{"name":"status"},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"steps","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion"},{"name":"name"},{"name":"number"},{"name":"started_at"},{"name":"status"}]},{"name":"url"}]},54],"action":"in_progress"},"queued":{"bodyParameters":[0,1,2,3,4,6,{"name":"workflow_job","childParamsGroups":[{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels"},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id"},{"name":"runner_group_name"},{"name":"runner_id"},{"name":"runner_name"},{"name":"started_at"},{"name":"status"},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"steps","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion"},{"name":"name"},{"name":"number"},{"name":"started_at"},{"name":"status"}]},{"name":"url"}]},54],"action":"queued"},"waiting":{"bodyParameters":[0,1,2,3,4,6,{"name":"workflow_job","childParamsGroups":[{"name":"check_run_url"},{"name":"completed_at"},{"name":"conclusion"},{"name":"created_at","description":"The time that the job created."},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"labels"},{"name":"name"},{"name":"node_id"},{"name":"run_attempt"},{"name":"run_id"},{"name":"run_url"},{"name":"runner_group_id"},{"name":"runner_group_name"},{"name":"runner_id"},{"name":"runner_name"},{"name":"started_at"},{"name":"head_branch","description":"The name of the current branch."},{"name":"workflow_name","description":"The name of the workflow."},{"name":"status"},{"name":"steps","childParamsGroups":[{"name":"completed_at"},{"name":"conclusion"},{"name":"name"},{"name":"number"},{"name":"started_at"},{"name":"status"}]},{"name":"url"}]},54],"action":"waiting"}},"workflow_run":{"completed":{"bodyParameters":[0,1,2,3,4,6,11,{"name":"workflow_run","childParamsGroups":[{"name":"actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"artifacts_url"},{"name":"cancel_url"},{"name":"check_suite_id"},{"name":"check_suite_node_id"},{"name":"check_suite_url"},{"name":"conclusion"},{"name":"created_at"},{"name":"event"},{"name":"head_branch"},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"jobs_url"},{"name":"logs_url"},{"name":"name"},{"name":"node_id"},{"name":"path"},{"name":"previous_attempt_url"},{"name":"pull_requests","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"referenced_workflows","childParamsGroups":[{"name":"path"},{"name":"ref"},{"name":"sha"}]},{"name":"repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"rerun_url"},{"name":"run_attempt"},{"name":"run_number"},{"name":"run_started_at"},{"name":"status"},{"name":"triggering_actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"updated_at"},{"name":"url"},{"name":"workflow_id"},{"name":"workflow_url"},{"name":"display_title","description":"The event-specific title associated with the run or the run-name if set, or the value of `run-name` if it is set in the workflow."}]}],"action":"completed"},"in_progress":{"bodyParameters":[0,1,2,3,4,6,11,{"name":"workflow_run","childParamsGroups":[{"name":"actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"artifacts_url"},{"name":"cancel_url"},{"name":"check_suite_id"},{"name":"check_suite_node_id"},{"name":"check_suite_url"},{"name":"conclusion"},{"name":"created_at"},{"name":"event"},{"name":"head_branch"},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"jobs_url"},{"name":"logs_url"},{"name":"name"},{"name":"node_id"},{"name":"path"},{"name":"previous_attempt_url"},{"name":"pull_requests","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"referenced_workflows","childParamsGroups":[{"name":"path"},{"name":"ref"},{"name":"sha"}]},{"name":"repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"rerun_url"},{"name":"run_attempt"},{"name":"run_number"},{"name":"run_started_at"},{"name":"status"},{"name":"triggering_actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"}]},{"name":"updated_at"},{"name":"url"},{"name":"workflow_id"},{"name":"workflow_url"}]}],"action":"in_progress"},"requested":{"bodyParameters":[0,1,2,3,4,6,11,{"name":"workflow_run","childParamsGroups":[{"name":"actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"artifacts_url"},{"name":"cancel_url"},{"name":"check_suite_id"},{"name":"check_suite_node_id"},{"name":"check_suite_url"},{"name":"conclusion"},{"name":"created_at"},{"name":"event"},{"name":"head_branch"},{"name":"head_commit","childParamsGroups":[{"name":"author","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"committer","description":"Metaproperties for Git author/committer information.","childParamsGroups":[{"name":"date"},{"name":"email"},{"name":"name","description":"The git author\'s name."},{"name":"username"}]},{"name":"id"},{"name":"message"},{"name":"timestamp"},{"name":"tree_id"}]},{"name":"head_repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"head_sha"},{"name":"html_url"},{"name":"id"},{"name":"jobs_url"},{"name":"logs_url"},{"name":"name"},{"name":"node_id"},{"name":"path"},{"name":"previous_attempt_url"},{"name":"pull_requests","childParamsGroups":[{"name":"base","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"head","childParamsGroups":[{"name":"ref"},{"name":"repo","childParamsGroups":[{"name":"id"},{"name":"name"},{"name":"url"}]},{"name":"sha"}]},{"name":"id"},{"name":"number"},{"name":"url"}]},{"name":"referenced_workflows","childParamsGroups":[{"name":"path"},{"name":"ref"},{"name":"sha"}]},{"name":"repository","childParamsGroups":[{"name":"archive_url"},{"name":"assignees_url"},{"name":"blobs_url"},{"name":"branches_url"},{"name":"collaborators_url"},{"name":"comments_url"},{"name":"commits_url"},{"name":"compare_url"},{"name":"contents_url"},{"name":"contributors_url"},{"name":"deployments_url"},{"name":"description"},{"name":"downloads_url"},{"name":"events_url"},{"name":"fork"},{"name":"forks_url"},{"name":"full_name"},{"name":"git_commits_url"},{"name":"git_refs_url"},{"name":"git_tags_url"},{"name":"hooks_url"},{"name":"html_url"},{"name":"id","description":"Unique identifier of the repository"},{"name":"issue_comment_url"},{"name":"issue_events_url"},{"name":"issues_url"},{"name":"keys_url"},{"name":"labels_url"},{"name":"languages_url"},{"name":"merges_url"},{"name":"milestones_url"},{"name":"name","description":"The name of the repository."},{"name":"node_id"},{"name":"notifications_url"},{"name":"owner","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"private","description":"Whether the repository is private or public."},{"name":"pulls_url"},{"name":"releases_url"},{"name":"stargazers_url"},{"name":"statuses_url"},{"name":"subscribers_url"},{"name":"subscription_url"},{"name":"tags_url"},{"name":"teams_url"},{"name":"trees_url"},{"name":"url"}]},{"name":"rerun_url"},{"name":"run_attempt"},{"name":"run_number"},{"name":"run_started_at"},{"name":"status"},{"name":"triggering_actor","childParamsGroups":[{"name":"avatar_url"},{"name":"deleted"},{"name":"email"},{"name":"events_url"},{"name":"followers_url"},{"name":"following_url"},{"name":"gists_url"},{"name":"gravatar_id"},{"name":"html_url"},{"name":"id"},{"name":"login"},{"name":"name"},{"name":"node_id"},{"name":"organizations_url"},{"name":"received_events_url"},{"name":"repos_url"},{"name":"site_admin"},{"name":"starred_url"},{"name":"subscriptions_url"},{"name":"type"},{"name":"url"},{"name":"user_view_type"}]},{"name":"updated_at"},{"name":"url"},{"name":"workflow_id"},{"name":"workflow_url"},{"name":"display_title"}]}],"action":"requested"}}}');
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/events/schedule.min.json
const schedule_min_namespaceObject = /*#__PURE__*/JSON.parse('{"repository":{"id":186853002,"node_id":"MDEwOlJlcG9zaXRvcnkxODY4NTMwMDI=","name":"Hello-World","full_name":"Codertocat/Hello-World","private":false,"owner":{"name":"Codertocat","email":"21031067+Codertocat@users.noreply.github.com","login":"Codertocat","id":21031067,"node_id":"MDQ6VXNlcjIxMDMxMDY3","avatar_url":"https://avatars1.githubusercontent.com/u/21031067?v=4","gravatar_id":"","url":"https://api.github.com/users/Codertocat","html_url":"https://github.com/Codertocat","followers_url":"https://api.github.com/users/Codertocat/followers","following_url":"https://api.github.com/users/Codertocat/following{/other_user}","gists_url":"https://api.github.com/users/Codertocat/gists{/gist_id}","starred_url":"https://api.github.com/users/Codertocat/starred{/owner}{/repo}","subscriptions_url":"https://api.github.com/users/Codertocat/subscriptions","organizations_url":"https://api.github.com/users/Codertocat/orgs","repos_url":"https://api.github.com/users/Codertocat/repos","events_url":"https://api.github.com/users/Codertocat/events{/privacy}","received_events_url":"https://api.github.com/users/Codertocat/received_events","type":"User","site_admin":false},"html_url":"https://github.com/Codertocat/Hello-World","description":null,"fork":false,"url":"https://github.com/Codertocat/Hello-World","forks_url":"https://api.github.com/repos/Codertocat/Hello-World/forks","keys_url":"https://api.github.com/repos/Codertocat/Hello-World/keys{/key_id}","collaborators_url":"https://api.github.com/repos/Codertocat/Hello-World/collaborators{/collaborator}","teams_url":"https://api.github.com/repos/Codertocat/Hello-World/teams","hooks_url":"https://api.github.com/repos/Codertocat/Hello-World/hooks","issue_events_url":"https://api.github.com/repos/Codertocat/Hello-World/issues/events{/number}","events_url":"https://api.github.com/repos/Codertocat/Hello-World/events","assignees_url":"https://api.github.com/repos/Codertocat/Hello-World/assignees{/user}","branches_url":"https://api.github.com/repos/Codertocat/Hello-World/branches{/branch}","tags_url":"https://api.github.com/repos/Codertocat/Hello-World/tags","blobs_url":"https://api.github.com/repos/Codertocat/Hello-World/git/blobs{/sha}","git_tags_url":"https://api.github.com/repos/Codertocat/Hello-World/git/tags{/sha}","git_refs_url":"https://api.github.com/repos/Codertocat/Hello-World/git/refs{/sha}","trees_url":"https://api.github.com/repos/Codertocat/Hello-World/git/trees{/sha}","statuses_url":"https://api.github.com/repos/Codertocat/Hello-World/statuses/{sha}","languages_url":"https://api.github.com/repos/Codertocat/Hello-World/languages","stargazers_url":"https://api.github.com/repos/Codertocat/Hello-World/stargazers","contributors_url":"https://api.github.com/repos/Codertocat/Hello-World/contributors","subscribers_url":"https://api.github.com/repos/Codertocat/Hello-World/subscribers","subscription_url":"https://api.github.com/repos/Codertocat/Hello-World/subscription","commits_url":"https://api.github.com/repos/Codertocat/Hello-World/commits{/sha}","git_commits_url":"https://api.github.com/repos/Codertocat/Hello-World/git/commits{/sha}","comments_url":"https://api.github.com/repos/Codertocat/Hello-World/comments{/number}","issue_comment_url":"https://api.github.com/repos/Codertocat/Hello-World/issues/comments{/number}","contents_url":"https://api.github.com/repos/Codertocat/Hello-World/contents/{+path}","compare_url":"https://api.github.com/repos/Codertocat/Hello-World/compare/{base}...{head}","merges_url":"https://api.github.com/repos/Codertocat/Hello-World/merges","archive_url":"https://api.github.com/repos/Codertocat/Hello-World/{archive_format}{/ref}","downloads_url":"https://api.github.com/repos/Codertocat/Hello-World/downloads","issues_url":"https://api.github.com/repos/Codertocat/Hello-World/issues{/number}","pulls_url":"https://api.github.com/repos/Codertocat/Hello-World/pulls{/number}","milestones_url":"https://api.github.com/repos/Codertocat/Hello-World/milestones{/number}","notifications_url":"https://api.github.com/repos/Codertocat/Hello-World/notifications{?since,all,participating}","labels_url":"https://api.github.com/repos/Codertocat/Hello-World/labels{/name}","releases_url":"https://api.github.com/repos/Codertocat/Hello-World/releases{/id}","deployments_url":"https://api.github.com/repos/Codertocat/Hello-World/deployments","created_at":1557933565,"updated_at":"2019-05-15T15:20:41Z","pushed_at":1557933657,"git_url":"git://github.com/Codertocat/Hello-World.git","ssh_url":"git@github.com:Codertocat/Hello-World.git","clone_url":"https://github.com/Codertocat/Hello-World.git","svn_url":"https://github.com/Codertocat/Hello-World","homepage":null,"size":0,"stargazers_count":0,"watchers_count":0,"language":"Ruby","has_issues":true,"has_projects":true,"has_downloads":true,"has_wiki":true,"has_pages":true,"forks_count":1,"mirror_url":null,"archived":false,"disabled":false,"open_issues_count":2,"license":null,"forks":1,"open_issues":2,"watchers":0,"default_branch":"master","stargazers":0,"master_branch":"master"},"schedule":"* * * * *","workflow":".github/workflows/hello-world-workflow.yml"}');
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/events/workflow_call.min.json
const workflow_call_min_namespaceObject = /*#__PURE__*/JSON.parse('{"action":"on-demand-test","repository":{"id":17273051,"node_id":"MDEwOlJlcG9zaXRvcnkxNzI3MzA1MQ==","name":"octo-repo","full_name":"octo-org/octo-repo","private":true,"owner":{"login":"octo-org","id":6811672,"node_id":"MDEyOk9yZ2FuaXphdGlvbjY4MTE2NzI=","avatar_url":"https://avatars3.githubusercontent.com/u/6811672?v=4","gravatar_id":"","url":"https://api.github.com/users/octo-org","html_url":"https://github.com/octo-org","followers_url":"https://api.github.com/users/octo-org/followers","following_url":"https://api.github.com/users/octo-org/following{/other_user}","gists_url":"https://api.github.com/users/octo-org/gists{/gist_id}","starred_url":"https://api.github.com/users/octo-org/starred{/owner}{/repo}","subscriptions_url":"https://api.github.com/users/octo-org/subscriptions","organizations_url":"https://api.github.com/users/octo-org/orgs","repos_url":"https://api.github.com/users/octo-org/repos","events_url":"https://api.github.com/users/octo-org/events{/privacy}","received_events_url":"https://api.github.com/users/octo-org/received_events","type":"Organization","site_admin":false},"html_url":"https://github.com/octo-org/octo-repo","description":"My first repo on GitHub!","fork":false,"url":"https://api.github.com/repos/octo-org/octo-repo","forks_url":"https://api.github.com/repos/octo-org/octo-repo/forks","keys_url":"https://api.github.com/repos/octo-org/octo-repo/keys{/key_id}","collaborators_url":"https://api.github.com/repos/octo-org/octo-repo/collaborators{/collaborator}","teams_url":"https://api.github.com/repos/octo-org/octo-repo/teams","hooks_url":"https://api.github.com/repos/octo-org/octo-repo/hooks","issue_events_url":"https://api.github.com/repos/octo-org/octo-repo/issues/events{/number}","events_url":"https://api.github.com/repos/octo-org/octo-repo/events","assignees_url":"https://api.github.com/repos/octo-org/octo-repo/assignees{/user}","branches_url":"https://api.github.com/repos/octo-org/octo-repo/branches{/branch}","tags_url":"https://api.github.com/repos/octo-org/octo-repo/tags","blobs_url":"https://api.github.com/repos/octo-org/octo-repo/git/blobs{/sha}","git_tags_url":"https://api.github.com/repos/octo-org/octo-repo/git/tags{/sha}","git_refs_url":"https://api.github.com/repos/octo-org/octo-repo/git/refs{/sha}","trees_url":"https://api.github.com/repos/octo-org/octo-repo/git/trees{/sha}","statuses_url":"https://api.github.com/repos/octo-org/octo-repo/statuses/{sha}","languages_url":"https://api.github.com/repos/octo-org/octo-repo/languages","stargazers_url":"https://api.github.com/repos/octo-org/octo-repo/stargazers","contributors_url":"https://api.github.com/repos/octo-org/octo-repo/contributors","subscribers_url":"https://api.github.com/repos/octo-org/octo-repo/subscribers","subscription_url":"https://api.github.com/repos/octo-org/octo-repo/subscription","commits_url":"https://api.github.com/repos/octo-org/octo-repo/commits{/sha}","git_commits_url":"https://api.github.com/repos/octo-org/octo-repo/git/commits{/sha}","comments_url":"https://api.github.com/repos/octo-org/octo-repo/comments{/number}","issue_comment_url":"https://api.github.com/repos/octo-org/octo-repo/issues/comments{/number}","contents_url":"https://api.github.com/repos/octo-org/octo-repo/contents/{+path}","compare_url":"https://api.github.com/repos/octo-org/octo-repo/compare/{base}...{head}","merges_url":"https://api.github.com/repos/octo-org/octo-repo/merges","archive_url":"https://api.github.com/repos/octo-org/octo-repo/{archive_format}{/ref}","downloads_url":"https://api.github.com/repos/octo-org/octo-repo/downloads","issues_url":"https://api.github.com/repos/octo-org/octo-repo/issues{/number}","pulls_url":"https://api.github.com/repos/octo-org/octo-repo/pulls{/number}","milestones_url":"https://api.github.com/repos/octo-org/octo-repo/milestones{/number}","notifications_url":"https://api.github.com/repos/octo-org/octo-repo/notifications{?since,all,participating}","labels_url":"https://api.github.com/repos/octo-org/octo-repo/labels{/name}","releases_url":"https://api.github.com/repos/octo-org/octo-repo/releases{/id}","deployments_url":"https://api.github.com/repos/octo-org/octo-repo/deployments","created_at":"2014-02-28T02:42:51Z","updated_at":"2018-10-10T15:58:51Z","pushed_at":"2018-10-10T15:58:47Z","git_url":"git://github.com/octo-org/octo-repo.git","ssh_url":"git@github.com:octo-org/octo-repo.git","clone_url":"https://github.com/octo-org/octo-repo.git","svn_url":"https://github.com/octo-org/octo-repo","homepage":"","size":59,"stargazers_count":0,"watchers_count":0,"language":"JavaScript","has_issues":true,"has_projects":true,"has_downloads":true,"has_wiki":true,"has_pages":false,"forks_count":1,"mirror_url":null,"archived":false,"open_issues_count":23,"license":null,"forks":1,"open_issues":23,"watchers":0,"default_branch":"master"},"organization":{"login":"octo-org","id":6811672,"node_id":"MDEyOk9yZ2FuaXphdGlvbjY4MTE2NzI=","url":"https://api.github.com/orgs/octo-org","repos_url":"https://api.github.com/orgs/octo-org/repos","events_url":"https://api.github.com/orgs/octo-org/events","hooks_url":"https://api.github.com/orgs/octo-org/hooks","issues_url":"https://api.github.com/orgs/octo-org/issues","members_url":"https://api.github.com/orgs/octo-org/members{/member}","public_members_url":"https://api.github.com/orgs/octo-org/public_members{/member}","avatar_url":"https://avatars3.githubusercontent.com/u/6811672?v=4","description":"Working better together!"},"sender":{"login":"Codertocat","id":21031067,"node_id":"MDQ6VXNlcjIxMDMxMDY3","avatar_url":"https://avatars1.githubusercontent.com/u/21031067?v=4","gravatar_id":"","url":"https://api.github.com/users/Codertocat","html_url":"https://github.com/Codertocat","followers_url":"https://api.github.com/users/Codertocat/followers","following_url":"https://api.github.com/users/Codertocat/following{/other_user}","gists_url":"https://api.github.com/users/Codertocat/gists{/gist_id}","starred_url":"https://api.github.com/users/Codertocat/starred{/owner}{/repo}","subscriptions_url":"https://api.github.com/users/Codertocat/subscriptions","organizations_url":"https://api.github.com/users/Codertocat/orgs","repos_url":"https://api.github.com/users/Codertocat/repos","events_url":"https://api.github.com/users/Codertocat/events{/privacy}","received_events_url":"https://api.github.com/users/Codertocat/received_events","type":"User","site_admin":false},"installation":{"id":375706,"node_id":"MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9uMzc1NzA2"}}');
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/events/eventPayloads.js





const customEventPayloads = {
    schedule: schedule_min_namespaceObject,
    workflow_call: workflow_call_min_namespaceObject
};
/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-explicit-any */
const dedupedWebhookPayloads = webhooks_min_namespaceObject;
const objects = objects_min_namespaceObject;
/* eslint-enable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-explicit-any */
// Hydrated webhook payloads
const webhookPayloads = {};
// Hydrate the workflow dispatch payload if it exists
getWebhookPayload("workflow_dispatch", "default");
//
// Manual work-arounds for webhook issues
//
const inputs = webhookPayloads?.["workflow_dispatch"]?.["default"].bodyParameters.find(p => p.name === "inputs");
if (inputs) {
    delete inputs.childParamsGroups;
}
function getSupportedEventTypes(event) {
    const payloads = dedupedWebhookPayloads?.[event];
    if (!payloads) {
        if (customEventPayloads[event]) {
            return ["default"];
        }
    }
    return Object.keys(payloads || {});
}
function getEventPayload(event, action) {
    const payload = getWebhookPayload(event, action);
    if (!payload) {
        // Not all events are real webhooks. Check if there is a custom payload for this event
        const customPayload = customEventPayloads[event];
        if (customPayload) {
            return mergeObject(new dist/* DescriptionDictionary */.JS(), customPayload);
        }
        return undefined;
    }
    const d = new dist/* DescriptionDictionary */.JS();
    payload.bodyParameters.forEach(p => mergeParam(d, p));
    return d;
}
function mergeParam(target, param) {
    if (param.childParamsGroups?.length || 0 > 0) {
        // If there are any child params, add this param as an object
        const d = new dist/* DescriptionDictionary */.JS();
        param.childParamsGroups?.forEach(p => mergeParam(d, p));
        target.add(param.name, d, param.description);
    }
    else {
        // Otherwise add as a null value. We do not care about the actual content for validation
        // auto-completion. Possible existence and the description are enough.
        //
        // As a special case, if the param is already set, do not overwrite it.
        if (target.get(param.name)) {
            return;
        }
        target.add(param.name, new dist/* data.Null */.p.Uv(), param.description);
    }
}
function mergeObject(d, toAdd) {
    for (const [key, value] of Object.entries(toAdd)) {
        if (value && typeof value === "object" && !d.get(key)) {
            if (!Array.isArray(value) && Object.entries(value).length === 0) {
                // Allow an empty object to be any value
                d.add(key, new dist/* data.Null */.p.Uv());
                continue;
            }
            d.add(key, mergeObject(new dist/* DescriptionDictionary */.JS(), value));
        }
        else {
            d.add(key, new dist/* data.Null */.p.Uv());
        }
    }
    return d;
}
function getWebhookPayload(event, action) {
    // Is the payload already hydrated?
    const existingPayload = webhookPayloads?.[event]?.[action];
    if (existingPayload) {
        return existingPayload;
    }
    const deduplicatedPayload = dedupedWebhookPayloads?.[event]?.[action];
    if (!deduplicatedPayload) {
        return undefined;
    }
    // Recreate the full payload and store it for reuse
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
//# sourceMappingURL=eventPayloads.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/inputs.js

function getInputsContext(workflowContext) {
    const d = new dist/* DescriptionDictionary */.JS();
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
                    d.add(inputName, new dist/* data.StringData */.p.uQ(input.default), input.description);
                }
                else {
                    // Default to the first input or an empty string
                    d.add(inputName, new dist/* data.StringData */.p.uQ((input.options || [""])[0]), input.description);
                }
                break;
            case "environment":
                if (input.default) {
                    d.add(inputName, new dist/* data.StringData */.p.uQ(input.default), input.description);
                }
                else {
                    // For now default to an empty value if there is no default value. This will always be an environment, so
                    // we could also dynamically look up environments and default to the first one, but leaving this as a
                    // future enhancement for now.
                    d.add(inputName, new dist/* data.StringData */.p.uQ(""));
                }
                break;
            case "boolean":
                d.add(inputName, new dist/* data.BooleanData */.p.bo(input.default || false), input.description);
                break;
            case "string":
            default:
                d.add(inputName, new dist/* data.StringData */.p.uQ(input.default || inputName), input.description);
                break;
        }
    }
}
//# sourceMappingURL=inputs.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/github.js





/**
 * Returns the github context with properties like actor, ref, sha, event, etc.
 */
function github_getGithubContext(workflowContext, mode) {
    // https://docs.github.com/en/actions/learn-github-actions/contexts#github-context
    const keys = [
        "action",
        "action_path",
        "action_ref",
        "action_repository",
        "action_status",
        "actor",
        "actor_id",
        "api_url",
        "base_ref",
        "env",
        "event",
        "event_name",
        "event_path",
        "graphql_url",
        "head_ref",
        "job",
        "path",
        "ref",
        "ref_name",
        "ref_protected",
        "ref_type",
        "repository",
        "repository_id",
        "repository_owner",
        "repository_owner_id",
        "repositoryUrl",
        "retention_days",
        "run_id",
        "run_number",
        "run_attempt",
        "secret_source",
        "server_url",
        "sha",
        "token",
        "triggering_actor",
        "workflow",
        "workflow_ref",
        "workflow_sha",
        "workspace"
    ];
    return new dist/* DescriptionDictionary */.JS(...keys.map(key => {
        const description = descriptions_getDescription("github", key);
        if (key == "event") {
            return {
                key,
                value: getEventContext(workflowContext, mode),
                description
            };
        }
        return {
            key,
            value: new dist/* data.Null */.p.Uv(),
            description
        };
    }));
}
/**
 * Builds the github.event context based on workflow trigger configuration.
 */
function getEventContext(workflowContext, mode) {
    const d = new dist/* DescriptionDictionary */.JS();
    const eventsConfig = workflowContext?.template?.events;
    if (!eventsConfig) {
        return d;
    }
    // For callable workflows, the event is inherited from the calling workflow
    // Allow any value for this case
    // This includes github.event.inputs, which is only available via the inputs context
    if (eventsConfig.workflow_call && mode == Mode.Validation) {
        return new dist/* data.Null */.p.Uv();
    }
    const inputs = getInputsContext(workflowContext);
    if (inputs.values().length > 0) {
        d.add("inputs", inputs);
    }
    const schedule = eventsConfig["schedule"];
    if (schedule && schedule.length > 0) {
        const default_cron = schedule[0].cron;
        // For now, default to the first cron expression only
        d.add("schedule", new dist/* data.StringData */.p.uQ(default_cron));
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
            // Merge the event payload into the event context
            merge(d, eventPayload);
        }
    }
    return d;
}
function getPayloadEventName(eventName) {
    switch (eventName) {
        // Some events are aliases for other webhooks
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
            return typesOrDefault(types, ["checks_requested"]);
        case "pull_request":
        case "pull_request_target":
            return typesOrDefault(types, ["opened", "reopened", "synchronize"]);
        case "repository_dispatch":
            // Types can be used for custom filtering for repository_dispatch events. Always use default
            return ["default"];
        default:
            return typesOrDefault(types, ["default"]);
    }
}
function merge(target, toMerge) {
    for (const p of toMerge.pairs()) {
        if ((0,dist/* isDescriptionDictionary */.NE)(p.value)) {
            const existingValue = target.get(p.key);
            if (existingValue && (0,dist/* isDescriptionDictionary */.NE)(existingValue)) {
                // Merge the dictionaries, do not overwrite existing values
                merge(existingValue, p.value);
                continue;
            }
        }
        target.add(p.key, p.value, p.description);
    }
    return target;
}
//# sourceMappingURL=github.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/job.js



/**
 * Returns the job context with container, services, status, check_run_id, and workflow identity fields.
 */
function getJobContext(workflowContext) {
    // https://docs.github.com/en/actions/learn-github-actions/contexts#job-context
    const jobContext = new dist/* DescriptionDictionary */.JS();
    const job = workflowContext.job;
    if (!job) {
        return jobContext;
    }
    // Container
    const jobContainer = job.container;
    if (jobContainer && (0,workflow_parser_dist/* isMapping */.pi)(jobContainer)) {
        const containerContext = createContainerContext(jobContainer, false);
        jobContext.add("container", containerContext, descriptions_getDescription("job", "container"));
    }
    // Services
    const jobServices = job.services;
    if (jobServices && (0,workflow_parser_dist/* isMapping */.pi)(jobServices)) {
        const servicesContext = new dist/* DescriptionDictionary */.JS();
        for (const service of jobServices) {
            if (!(0,workflow_parser_dist/* isMapping */.pi)(service.value)) {
                continue;
            }
            const serviceContext = createContainerContext(service.value, true);
            servicesContext.add(service.key.toString(), serviceContext);
        }
        jobContext.add("services", servicesContext, descriptions_getDescription("job", "services"));
    }
    // Status
    jobContext.add("status", new dist/* data.StringData */.p.uQ(""), descriptions_getDescription("job", "status"));
    // Check run ID
    jobContext.add("check_run_id", new dist/* data.StringData */.p.uQ(""), descriptions_getDescription("job", "check_run_id"));
    // Workflow context fields (populated at runtime for reusable workflow jobs)
    jobContext.add("workflow_file_path", new dist/* data.StringData */.p.uQ(""), descriptions_getDescription("job", "workflow_file_path"));
    jobContext.add("workflow_ref", new dist/* data.StringData */.p.uQ(""), descriptions_getDescription("job", "workflow_ref"));
    jobContext.add("workflow_repository", new dist/* data.StringData */.p.uQ(""), descriptions_getDescription("job", "workflow_repository"));
    jobContext.add("workflow_sha", new dist/* data.StringData */.p.uQ(""), descriptions_getDescription("job", "workflow_sha"));
    return jobContext;
}
function createContainerContext(container, isServices) {
    const containerContext = new dist/* DescriptionDictionary */.JS();
    // id and network are always available
    containerContext.add("id", new dist/* data.StringData */.p.uQ(""), descriptions_getDescription("job", isServices ? "services.<service_id>.id" : "container.id"));
    containerContext.add("network", new dist/* data.StringData */.p.uQ(""), descriptions_getDescription("job", isServices ? "services.<service_id>.network" : "container.network"));
    // ports are only available for service containers (not job container)
    if (isServices) {
        const ports = new dist/* DescriptionDictionary */.JS();
        for (const { key, value } of container) {
            if (key.toString() === "ports" && (0,workflow_parser_dist/* isSequence */.wZ)(value)) {
                for (const item of value) {
                    const portParts = item.toString().split(":");
                    // The key is the container port (second part if host:container format)
                    const containerPort = portParts.length === 2 ? portParts[1] : portParts[0];
                    ports.add(containerPort, new dist/* data.StringData */.p.uQ(""));
                }
            }
        }
        containerContext.add("ports", ports, descriptions_getDescription("job", "services.<service_id>.ports"));
    }
    return containerContext;
}
//# sourceMappingURL=job.js.map
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/string.js
var string = __webpack_require__(3637);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/tokens/mapping-token.js
var mapping_token = __webpack_require__(1166);
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/jobs.js




function getJobsContext(workflowContext) {
    // https://docs.github.com/en/actions/learn-github-actions/contexts#jobs-context
    const jobsContext = new dist/* DescriptionDictionary */.JS();
    const jobs = workflowContext.template?.jobs;
    if (!jobs) {
        return jobsContext;
    }
    for (const job of jobs) {
        const jobContext = new dist/* DescriptionDictionary */.JS();
        jobContext.add("result", new dist/* data.Null */.p.Uv(), descriptions_getDescription("jobs", "result"));
        const outputs = job.outputs || new dist/* data.Null */.p.Uv();
        if (outputs instanceof mapping_token/* MappingToken */.e) {
            jobContext.add("outputs", createOutputsContext(outputs), descriptions_getDescription("jobs", "outputs"));
        }
        jobsContext.add(job.id.toString(), jobContext);
    }
    return jobsContext;
}
function createOutputsContext(outputs) {
    const outputsContext = new dist/* DescriptionDictionary */.JS();
    for (const output of outputs) {
        outputsContext.add(output.key.toString(), new string/* StringData */.u(output.value.toString()), descriptions_getDescription(output.key.toString(), "output"));
    }
    return outputsContext;
}
//# sourceMappingURL=jobs.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/matrix.js



function getMatrixContext(workflowContext, mode) {
    // https://docs.github.com/en/actions/learn-github-actions/contexts#matrix-context
    const strategy = workflowContext.job?.strategy ?? workflowContext.reusableWorkflowJob?.strategy;
    if (!strategy || !(0,workflow_parser_dist/* isMapping */.pi)(strategy)) {
        // No strategy defined - matrix is null at runtime (not empty object)
        return new dist/* data.Null */.p.Uv();
    }
    const matrix = strategy.find("matrix");
    if (!matrix || !(0,workflow_parser_dist/* isMapping */.pi)(matrix)) {
        // Matrix could be an expression, so there's no context we can provide
        return new dist/* data.Null */.p.Uv();
    }
    const properties = matrixProperties(matrix, mode);
    if (!properties) {
        // Matrix included an expression, so there's no context we can provide
        return new dist/* data.Null */.p.Uv();
    }
    const d = new dist/* DescriptionDictionary */.JS();
    for (const [key, value] of properties) {
        if (value === undefined) {
            d.add(key, new dist/* data.Null */.p.Uv());
            continue;
        }
        const a = new dist/* data.Array */.p.O3();
        for (const v of value) {
            a.add(new dist/* data.StringData */.p.uQ(v));
        }
        d.add(key, a);
    }
    return d;
}
/**
 * https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstrategymatrix
 * A matrix property can come from:
 *   - An explicit matrix property key
 *   - A configuration included via the "include" property
 *
 * By definition, "exclude" can't add new keys to the matrix.
 * Additionally, "include" and "exclude are not properties of the matrix
 * If the matrix or "include" is an expression, we can't know the keys
 *
 * Examples:
 * 1. Basic matrix
 *   matrix:
 *     version: [10, 12, 14]
 *     os: [ubuntu-latest, windows-latest]
 *
 *   Keys: version, os
 *
 * 2. Matrix with "include"
 *   matrix:
 *     version: [10, 12, 14]
 *     os: [ubuntu-latest, windows-latest]
 *     include:
 *       - version: 10
 *         os: macos-latest
 *
 *   Keys: version, os
 *
 * 3. Matrix with new properties in "include"
 *   matrix:
 *     include:
 *     - site: "production"
 *       datacenter: "site-a"
 *     - site: "staging"
 *       datacenter: "site-b"
 *
 *   Keys: site, datacenter
 *
 * 4. Matrix with "exclude"
 *   matrix:
 *     os: [macos-latest, windows-latest]
 *     version: [12, 14, 16]
 *     environment: [staging, production]
 *     exclude:
 *       - os: macos-latest
 *         version: 12
 *         environment: production
 *       - os: windows-latest
 *         version: 16
 *
 *  Keys: os, version, environment
 */
function matrixProperties(matrix, mode) {
    const properties = new Map();
    let include;
    for (const pair of matrix) {
        if (!(0,workflow_parser_dist/* isString */.Kg)(pair.key)) {
            continue;
        }
        const key = pair.key.value;
        switch (key) {
            case "include":
                // If "include" is an expression, we can't know the full properties of the matrix
                if ((0,workflow_parser_dist/* isBasicExpression */.hR)(pair.value) || !(0,workflow_parser_dist/* isSequence */.wZ)(pair.value)) {
                    // Without the full properties of the matrix, we shouldn't validate anything
                    if (mode === Mode.Validation) {
                        return;
                    }
                    else {
                        continue;
                    }
                }
                include = pair.value;
                break;
            case "exclude":
                break;
            default: {
                if (!(0,workflow_parser_dist/* isSequence */.wZ)(pair.value)) {
                    properties.set(key, undefined);
                    continue;
                }
                const values = new Set();
                for (const value of pair.value) {
                    // The parser should coerce matrix values to strings, ignore expressions
                    if ((0,workflow_parser_dist/* isString */.Kg)(value)) {
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
            if (!(0,workflow_parser_dist/* isMapping */.pi)(item)) {
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
    if (!(0,workflow_parser_dist/* isString */.Kg)(pair.key)) {
        return;
    }
    const key = pair.key.value;
    const value = (0,workflow_parser_dist/* isString */.Kg)(pair.value) ? pair.value.value : undefined;
    if (!properties.has(key)) {
        if (value === undefined) {
            properties.set(key, undefined);
            return;
        }
        properties.set(key, new Set([value]));
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
    properties.set(key, new Set([value]));
}
//# sourceMappingURL=matrix.js.map
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/type-guards.js
var type_guards = __webpack_require__(6118);
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/needs.js



function getNeedsContext(workflowContext) {
    const d = new dist/* DescriptionDictionary */.JS();
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
    // https://docs.github.com/en/actions/learn-github-actions/contexts#needs-context
    const d = new dist/* DescriptionDictionary */.JS();
    if (job) {
        d.add("outputs", jobOutputs(job));
    }
    // Can be "success", "failure", "cancelled", or "skipped"
    d.add("result", new dist/* data.Null */.p.Uv());
    return d;
}
function jobOutputs(job) {
    const d = new dist/* DescriptionDictionary */.JS();
    if (!job?.outputs) {
        return d;
    }
    for (const output of job.outputs) {
        if (!(0,workflow_parser_dist/* isString */.Kg)(output.key)) {
            continue;
        }
        d.add(output.key.value, ...jobOutput(job, output.value));
    }
    return d;
}
function jobOutput(job, outputValue) {
    if ((0,type_guards/* isJob */.o5)(job)) {
        // A regular workflow job won't have a description
        return (0,workflow_parser_dist/* isScalar */.jn)(outputValue)
            ? [new dist/* data.StringData */.p.uQ(outputValue.toDisplayString()), undefined]
            : [new dist/* data.Null */.p.Uv(), undefined];
    }
    if (!(0,workflow_parser_dist/* isMapping */.pi)(outputValue)) {
        return [new dist/* data.Null */.p.Uv(), undefined];
    }
    const description = outputValue.find("description");
    const value = outputValue.find("value");
    return [
        value && (0,workflow_parser_dist/* isScalar */.jn)(value) ? new dist/* data.StringData */.p.uQ(value.toDisplayString()) : new dist/* data.Null */.p.Uv(),
        description && (0,workflow_parser_dist/* isString */.Kg)(description) ? description.value : undefined
    ];
}
//# sourceMappingURL=needs.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/secrets.js




function getSecretsContext(workflowContext, mode) {
    const d = new dist/* DescriptionDictionary */.JS({
        key: "GITHUB_TOKEN",
        value: new dist/* data.StringData */.p.uQ("***"),
        description: descriptions_getDescription("secrets", "GITHUB_TOKEN")
    });
    const eventsConfig = workflowContext?.template?.events;
    if (eventsConfig?.workflow_call) {
        // Unpredictable secrets may be passed in via a workflow_call trigger
        d.complete = false;
        if (mode === Mode.Completion) {
            for (const [name, value] of Object.entries(eventsConfig.workflow_call.secrets || {})) {
                d.add(name, new string/* StringData */.u(""), value.description);
            }
        }
    }
    return d;
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/steps.js


function getStepsContext(workflowContext) {
    const d = new dist/* DescriptionDictionary */.JS();
    if (!workflowContext.job?.steps) {
        return d;
    }
    const currentStep = workflowContext.step?.id;
    for (const step of workflowContext.job.steps) {
        // We can't reference context from the current step or later steps
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
    // https://docs.github.com/en/actions/learn-github-actions/contexts#steps-context
    const d = new dist/* DescriptionDictionary */.JS();
    // Step outputs are dynamic - actions can generate outputs based on their inputs
    const outputs = new dist/* DescriptionDictionary */.JS();
    outputs.complete = false;
    d.add("outputs", outputs, descriptions_getDescription("steps", "outputs"));
    // Can be "success", "failure", "cancelled", or "skipped"
    d.add("conclusion", new dist/* data.Null */.p.Uv(), descriptions_getDescription("steps", "conclusion"));
    d.add("outcome", new dist/* data.Null */.p.Uv(), descriptions_getDescription("steps", "outcome"));
    return d;
}
function isGenerated(step) {
    // Steps need to explicitly set an ID to be referenced in the context
    // Generated IDs always start with "__", which is not allowed by user-defined IDs
    return step.id.startsWith("__");
}
//# sourceMappingURL=steps.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context-providers/default.js













var Mode;
(function (Mode) {
    Mode[Mode["Completion"] = 0] = "Completion";
    Mode[Mode["Validation"] = 1] = "Validation";
    Mode[Mode["Hover"] = 2] = "Hover";
})(Mode || (Mode = {}));
/**
 * Build expression context for workflow files (e.g., github.*, steps.*, needs.*)
 */
async function getWorkflowExpressionContext(names, config, workflowContext, mode) {
    const context = new dist/* DescriptionDictionary */.JS();
    // All context names are valid - strategy and matrix are always available
    // (with default values when no strategy block is defined)
    for (const contextName of names) {
        let value = getDefaultContext(contextName, workflowContext, mode) || new dist/* DescriptionDictionary */.JS();
        if (value.kind === expressiondata/* Kind */.b.Null) {
            context.add(contextName, value);
            continue;
        }
        const remoteValue = workflowContext
            ? await config?.getContext(contextName, value, workflowContext, mode)
            : undefined;
        if (remoteValue) {
            value = remoteValue;
        }
        else if (contextName === "secrets" || contextName === "vars") {
            // Without a context provider to fetch remote secrets/vars, we can't know
            // what values exist, so mark the context as incomplete to avoid false
            // "Context access might be invalid" warnings
            value.complete = false;
        }
        context.add(contextName, value, descriptions_getDescription(descriptions_RootContext, contextName));
    }
    return context;
}
/**
 * Maps context name to its provider (e.g., "steps" -> getStepsContext)
 */
function getDefaultContext(name, workflowContext, mode) {
    switch (name) {
        case "env":
            return workflowContext ? getEnvContext(workflowContext) : new dist/* DescriptionDictionary */.JS();
        case "github":
            return github_getGithubContext(workflowContext, mode);
        case "inputs":
            return workflowContext ? getInputsContext(workflowContext) : new dist/* DescriptionDictionary */.JS();
        case "reusableWorkflowJob":
        case "job":
            return workflowContext ? getJobContext(workflowContext) : new dist/* DescriptionDictionary */.JS();
        case "jobs":
            return workflowContext ? getJobsContext(workflowContext) : new dist/* DescriptionDictionary */.JS();
        case "matrix":
            return workflowContext ? getMatrixContext(workflowContext, mode) : new dist/* DescriptionDictionary */.JS();
        case "needs":
            return workflowContext ? getNeedsContext(workflowContext) : new dist/* DescriptionDictionary */.JS();
        case "runner":
            return getRunnerContext();
        case "secrets":
            return workflowContext ? getSecretsContext(workflowContext, mode) : new dist/* DescriptionDictionary */.JS();
        case "steps":
            return workflowContext ? getStepsContext(workflowContext) : new dist/* DescriptionDictionary */.JS();
        case "strategy":
            return getStrategyContext();
    }
    return undefined;
}
/**
 * Returns the strategy context with default values (fail-fast, job-index, etc.)
 */
function getStrategyContext() {
    // https://docs.github.com/en/actions/learn-github-actions/contexts#strategy-context
    return new dist/* DescriptionDictionary */.JS({ key: "fail-fast", value: new dist/* data.BooleanData */.p.bo(true), description: descriptions_getDescription("strategy", "fail-fast") }, { key: "job-index", value: new dist/* data.NumberData */.p.Q9(0), description: descriptions_getDescription("strategy", "job-index") }, { key: "job-total", value: new dist/* data.NumberData */.p.Q9(1), description: descriptions_getDescription("strategy", "job-total") }, { key: "max-parallel", value: new dist/* data.NumberData */.p.Q9(1), description: descriptions_getDescription("strategy", "max-parallel") });
}
/**
 * Returns the runner context with environment info (arch, os, temp, workspace, etc.)
 */
function getRunnerContext() {
    // https://docs.github.com/en/actions/learn-github-actions/contexts#runner-context
    return new dist/* DescriptionDictionary */.JS({ key: "arch", value: new dist/* data.StringData */.p.uQ("X64"), description: descriptions_getDescription("runner", "arch") }, { key: "debug", value: new dist/* data.StringData */.p.uQ("1"), description: descriptions_getDescription("runner", "debug") }, {
        key: "environment",
        value: new dist/* data.StringData */.p.uQ("github-hosted"),
        description: descriptions_getDescription("runner", "environment")
    }, { key: "name", value: new dist/* data.StringData */.p.uQ("GitHub Actions 2"), description: descriptions_getDescription("runner", "name") }, { key: "os", value: new dist/* data.StringData */.p.uQ("Linux"), description: descriptions_getDescription("runner", "os") }, { key: "temp", value: new dist/* data.StringData */.p.uQ("/home/runner/work/_temp"), description: descriptions_getDescription("runner", "temp") }, {
        key: "tool_cache",
        value: new dist/* data.StringData */.p.uQ("/opt/hostedtoolcache"),
        description: descriptions_getDescription("runner", "tool_cache")
    }, {
        key: "workspace",
        value: new dist/* data.StringData */.p.uQ("/home/runner/work/repo"),
        description: descriptions_getDescription("runner", "workspace")
    });
}
/**
 * Get context for expression completion in action.yml files.
 * Actions have a more limited set of contexts available compared to workflows.
 */
function getActionExpressionContext(names, config, actionContext, mode) {
    const context = new DescriptionDictionary();
    for (const contextName of names) {
        const value = getDefaultActionContext(contextName, actionContext, mode);
        if (value) {
            context.add(contextName, value, getDescription(RootContext, contextName));
        }
    }
    return context;
}
/**
 * Maps context name to its provider for action.yml files (e.g., "inputs" -> getActionInputsContext)
 */
function getDefaultActionContext(name, actionContext, mode) {
    switch (name) {
        case "inputs":
            // Return empty dictionary if no context - still allows completion, just without specific input names
            return actionContext ? getActionInputsContext(actionContext) : new DescriptionDictionary();
        case "steps":
            // Return empty dictionary if no context - still allows completion, just without specific step IDs
            return actionContext ? getActionStepsContext(actionContext) : new DescriptionDictionary();
        case "github":
            // Use the same github context but without workflow-specific event info
            // Actions inherit the event context from the calling workflow at runtime
            return getGithubContext(undefined, mode);
        case "runner":
            return getRunnerContext();
        case "env": {
            // Actions can access env but we don't know what env vars the calling workflow defines
            // Mark as incomplete to avoid false positive "Context access might be invalid" warnings
            const envContext = new DescriptionDictionary();
            envContext.complete = false;
            return envContext;
        }
        case "job": {
            // https://docs.github.com/en/actions/learn-github-actions/contexts#job-context
            const jobContext = new DescriptionDictionary();
            jobContext.add("status", new data.StringData(""), getDescription("job", "status"));
            jobContext.add("check_run_id", new data.StringData(""), getDescription("job", "check_run_id"));
            const containerContext = new DescriptionDictionary();
            containerContext.add("id", new data.StringData(""), getDescription("job", "container.id"));
            containerContext.add("network", new data.StringData(""), getDescription("job", "container.network"));
            jobContext.add("container", containerContext, getDescription("job", "container"));
            jobContext.add("services", new DescriptionDictionary(), getDescription("job", "services"));
            return jobContext;
        }
        case "strategy":
            return getStrategyContext();
        case "matrix": {
            // Actions can access matrix context at runtime but we don't know the calling workflow's matrix
            // Mark as incomplete to avoid false positive "Context access might be invalid" warnings
            const matrixContext = new DescriptionDictionary();
            matrixContext.complete = false;
            return matrixContext;
        }
    }
    return undefined;
}
/**
 * Get inputs context for action files based on defined inputs
 */
function getActionInputsContext(actionContext) {
    const dict = new DescriptionDictionary();
    const inputs = getActionInputs(actionContext.template);
    for (const input of inputs) {
        dict.add(input.id, new data.StringData(""), input.description || "");
    }
    return dict;
}
/**
 * Get steps context for composite action files based on step IDs
 */
function getActionStepsContext(actionContext) {
    const dict = new DescriptionDictionary();
    const stepIds = getActionStepIdsBefore(actionContext);
    for (const stepId of stepIds) {
        const stepDict = new DescriptionDictionary();
        stepDict.add("outputs", new DescriptionDictionary(), getDescription("steps", "outputs"));
        stepDict.add("outcome", new data.StringData("success"), getDescription("steps", "outcome"));
        stepDict.add("conclusion", new data.StringData("success"), getDescription("steps", "conclusion"));
        dict.add(stepId, stepDict, `Step: ${stepId}`);
    }
    return dict;
}
//# sourceMappingURL=default.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/context/workflow-context.js


/**
 * Builds a WorkflowContext by walking the token path to identify the current job and step.
 * @param uri - The URI of the workflow file
 * @param template - The parsed workflow template
 * @param tokenPath - The path of tokens from root to the current position
 */
function getWorkflowContext(uri, template, tokenPath) {
    const context = { uri: uri, template };
    if (!template) {
        return context;
    }
    let stepsSequence = undefined;
    let stepToken = undefined;
    // Iterate through the token path to find the job and step
    for (const token of tokenPath) {
        switch (token.definition?.key) {
            case "job": {
                const jobID = token.value;
                const job = template.jobs.find(job => job.id.value === jobID);
                if (!job) {
                    break;
                }
                if ((0,type_guards/* isJob */.o5)(job)) {
                    context.job = job;
                }
                else if ((0,type_guards/* isReusableWorkflowJob */.iK)(job)) {
                    context.reusableWorkflowJob = job;
                }
                break;
            }
            case "steps": {
                if ((0,workflow_parser_dist/* isSequence */.wZ)(token)) {
                    stepsSequence = token;
                }
                break;
            }
            case "regular-step":
            case "run-step":
            case "wait-step":
            case "wait-all-step":
            case "cancel-step": {
                if ((0,workflow_parser_dist/* isMapping */.pi)(token)) {
                    stepToken = token;
                }
                break;
            }
        }
    }
    if (context.job && (0,type_guards/* isJob */.o5)(context.job)) {
        context.step = workflow_context_findStep(context.job.steps, stepsSequence, stepToken);
    }
    return context;
}
/**
 * Finds a Step by matching the step token's position in the steps sequence.
 * Steps may not have IDs, so we locate them by index rather than by identifier.
 */
function workflow_context_findStep(steps, stepSequence, stepToken) {
    if (!steps || !stepSequence || !stepToken) {
        return undefined;
    }
    // Steps may not define an ID, so find the step by index
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
//# sourceMappingURL=workflow-context.js.map
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/dictionary.js
var dictionary = __webpack_require__(8596);
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/expression-validation/error-dictionary.js


class AccessError extends Error {
    constructor(message, keyName) {
        super(message);
        this.keyName = keyName;
    }
}
class ErrorDictionary extends dist/* data.Dictionary */.p.bT {
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
    const e = new ErrorDictionary();
    if ((0,dist/* isDescriptionDictionary */.NE)(d)) {
        e.complete = d.complete;
    }
    for (const { key, value } of d.pairs()) {
        if ((0,dictionary/* isDictionary */.H)(value)) {
            e.add(key, wrapDictionary(value));
        }
        else {
            e.add(key, value);
        }
    }
    return e;
}
//# sourceMappingURL=error-dictionary.js.map
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var dist_result = __webpack_require__(6856);
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/expression-validation/evaluator.js




class ValidationEvaluator extends dist/* Evaluator */.oi {
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
        }
        catch (e) {
            // Record error
            if (e instanceof AccessError) {
                this.errors.push({
                    message: `Context access might be invalid: ${e.keyName}`,
                    severity: "warning"
                });
            }
            else if (e instanceof dist/* ExpressionEvaluationError */.ZI) {
                this.errors.push({
                    message: `Expression might be invalid: ${e.message}`,
                    severity: "error"
                });
            }
        }
        // Return null but continue with the validation
        return new dist/* data.Null */.p.Uv();
    }
    visitLogical(logical) {
        let result;
        for (const arg of logical.args) {
            const r = this.eval(arg);
            // Simulate short-circuit behavior but continue to evalute all arguments for validation purposes
            if (!result &&
                ((logical.operator.type === lexer/* TokenType */.ks.AND && (0,dist_result/* falsy */.me)(r)) || (logical.operator.type === lexer/* TokenType */.ks.OR && (0,dist_result/* truthy */.vN)(r)))) {
                result = r;
            }
        }
        // result is always assigned before we return here
        // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
        return result;
    }
}
//# sourceMappingURL=evaluator.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/expression-validation/functions.js

// Custom implementations for standard actions-expression functions used during validation and auto-completion.
// For example, for fromJson we'll most likely not have a valid input. In order to not throw, we'll always
// return an empty dictionary.
const validatorFunctions = new Map(Object.entries({
    fromjson: {
        ...dist/* wellKnownFunctions */.j7.fromjson,
        call: () => new dist/* data.Dictionary */.p.bT()
    }
}));
//# sourceMappingURL=functions.js.map
// EXTERNAL MODULE: ./node_modules/@actions/languageservice/dist/log.js
var log = __webpack_require__(9873);
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/utils/document-type.js
/**
 * Document type detection for workflow and action files.
 * Detection is based on file path/name only - content heuristics are not used
 * because files in non-standard locations wouldn't work as workflows/actions anyway.
 */
/**
 * Detects whether a document is a workflow file, action file, or unknown based on its URI.
 *
 * @param uri The document URI or file path
 * @returns The detected document type
 */
function detectDocumentType(uri) {
    // Normalize path separators
    const normalizedUri = uri.replace(/\\/g, "/");
    // Check for workflow file patterns FIRST (more specific path takes precedence)
    // Matches: .github/workflows/*.yml or .github/workflows/*.yaml
    // Also matches: .github/workflows-lab/*.yml or .github/workflows-lab/*.yaml
    // This ensures .github/workflows/action.yml is treated as a workflow, not an action
    if (/\.github\/workflows(-lab)?\/[^/]+\.ya?ml$/i.test(normalizedUri)) {
        return "workflow";
    }
    // Check for action.yml/action.yaml patterns
    // Matches: action.yml, action.yaml, .github/actions/my-action/action.yml, etc.
    if (/\/action\.ya?ml$/i.test(normalizedUri) || /^action\.ya?ml$/i.test(normalizedUri)) {
        return "action";
    }
    return "unknown";
}
/**
 * Check if a document is an action file
 */
function isActionDocument(uri) {
    return detectDocumentType(uri) === "action";
}
/**
 * Check if a document is a workflow file
 */
function isWorkflowDocument(uri) {
    return detectDocumentType(uri) === "workflow";
}
//# sourceMappingURL=document-type.js.map
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/tokens/types.js
var types = __webpack_require__(3709);
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/utils/find-token.js


function findInnerToken(pos, root) {
    const { token } = findToken(pos, root);
    return token;
}
/**
 * Find a token at the given position in the document.
 *
 * If the position is within
 * - the key of a mapping, parent will be the mapping, keyToken will be null, and token will be the key.
 * - the value of a mapping, parent will be the mapping, keyToken will be the key for the value, and token will be the value
 * - a sequence item, parent will be the sequence, keyToken will be null, and token will be the item
 *
 * @param pos Position within the document for which to find a token
 * @param root Root node
 * @returns Token result
 */
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
    const s = [
        {
            token: root,
            keyToken: null,
            parent: null,
            path: []
        }
    ];
    while (s.length > 0) {
        const result = s.shift(); // eslint-disable-line @typescript-eslint/no-non-null-assertion
        const { parent, token, keyToken, path } = result;
        if (!token) {
            break;
        }
        if (!posInToken(pos, token)) {
            continue;
        }
        // Pos is in token, remember this token
        lastMatching = result;
        // Position is in token, enqueue children if there are any
        switch (token.templateTokenType) {
            case types/* TokenType */.k.Mapping: {
                const mappingToken = token;
                for (const { key, value } of mappingToken) {
                    // If the position is within the key, immediately return it as the token.
                    if (posInToken(pos, key)) {
                        return {
                            parent: mappingToken,
                            keyToken: null,
                            token: key,
                            path: [...path, mappingToken]
                        };
                    }
                    // If pos, key, and value are on the same line, and value is an empty node (null, empty string) return early
                    // we cannot reliably check the position in that empty node
                    if (onSameLine(pos, key, value) && emptyNode(value)) {
                        return {
                            parent: mappingToken,
                            keyToken: key,
                            token: value,
                            path: [...path, mappingToken]
                        };
                    }
                    s.push({
                        parent: mappingToken,
                        keyToken: key,
                        token: value,
                        path: [...path, mappingToken, key]
                    });
                }
                continue;
            }
            case types/* TokenType */.k.Sequence: {
                const sequenceToken = token;
                for (const token of sequenceToken) {
                    s.push({
                        parent: sequenceToken,
                        keyToken: null,
                        token: token,
                        path: [...path, sequenceToken]
                    });
                }
                continue;
            }
        }
        return {
            token,
            keyToken,
            parent,
            path
        };
    }
    // Did not find a matching token, return the last matching token as parent
    return {
        token: null,
        parent: lastMatching?.token ?? null,
        keyToken: null,
        path: lastMatching?.token ? [...lastMatching.path, lastMatching.token] : []
    };
}
function posInToken(pos, token) {
    if (!token.range) {
        return false;
    }
    const r = token.range;
    // TokenRange is one-based, Position is zero-based
    const tokenLine = pos.line + 1;
    const tokenChar = pos.character + 1;
    // Check lines
    if (r.start.line > tokenLine || tokenLine > r.end.line) {
        return false;
    }
    // Position is within the token lines. Check character/column if pos line matches
    // start or end
    if ((r.start.line === tokenLine && tokenChar < r.start.column) ||
        (r.end.line === tokenLine && tokenChar > r.end.column)) {
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
        // Token occupies multiple lines, can't be an empty node
        return false;
    }
    // TokenRange is one-based, Position is zero-based
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
    if (token.templateTokenType === types/* TokenType */.k.Null) {
        return true;
    }
    if ((0,workflow_parser_dist/* isString */.Kg)(token)) {
        return token.value === "";
    }
    return false;
}
//# sourceMappingURL=find-token.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/utils/range.js
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
//# sourceMappingURL=range.js.map
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/utils/validate-if.js
/**
 * Shared validation utilities for `if` condition literal text detection.
 * Used by both workflow and action validation.
 */


/**
 * Checks if a format function contains literal text in its format string.
 * This indicates user confusion about how expressions work.
 *
 * Example: format('push == {0}', github.event_name)
 * The literal text "push == " will always evaluate to truthy.
 *
 * @param expr The expression to check
 * @returns true if the expression is a format() call with literal text
 */
function hasFormatWithLiteralText(expr) {
    // If this is a logical AND expression (from ensureStatusFunction wrapping)
    // check the right side for the format call
    if (expr instanceof ast/* Logical */.oD && expr.operator.lexeme === "&&" && expr.args.length === 2) {
        return hasFormatWithLiteralText(expr.args[1]);
    }
    if (!(expr instanceof ast/* FunctionCall */.R6)) {
        return false;
    }
    // Check if this is a format function
    if (expr.functionName.lexeme.toLowerCase() !== "format") {
        return false;
    }
    // Check if the first argument is a string literal
    if (expr.args.length < 1) {
        return false;
    }
    const firstArg = expr.args[0];
    if (!(firstArg instanceof ast/* Literal */.uS) || firstArg.literal.kind !== dist/* data.Kind */.p.b8.String) {
        return false;
    }
    // Get the format string and trim whitespace
    const formatString = firstArg.literal.coerceString();
    const trimmed = formatString.trim();
    // Check if there's literal text (non-replacement tokens) after trimming
    let inToken = false;
    for (let i = 0; i < trimmed.length; i++) {
        if (!inToken && trimmed[i] === "{") {
            inToken = true;
        }
        else if (inToken && trimmed[i] === "}") {
            inToken = false;
        }
        else if (inToken && trimmed[i] >= "0" && trimmed[i] <= "9") {
            // OK - this is a replacement token like {0}, {1}, etc.
        }
        else {
            // Found literal text
            return true;
        }
    }
    return false;
}
//# sourceMappingURL=validate-if.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/utils/validate-uses.js
/**
 * Shared validation utilities for step `uses` field format.
 * Used by both workflow and action validation.
 */


// Matches a short SHA (7-8 hex characters) that looks like it should be a full SHA
const SHORT_SHA_PATTERN = /^[0-9a-f]{7,8}$/i;
const SHORT_SHA_DOCS_URL = "https://docs.github.com/en/actions/security-guides/security-hardening-for-github-actions#using-third-party-actions";
/**
 * Checks if a ref looks like a short SHA and adds a warning if so.
 * Returns true if a warning was added.
 */
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
/**
 * Validates the format of a step's `uses` field.
 *
 * Valid formats:
 * - docker://image:tag
 * - ./local/path
 * - .\local\path (Windows)
 * - $/path (self repository reference: an action in the same repository as the executing workflow/action)
 * - {owner}/{repo}@{ref}
 * - {owner}/{repo}/{path}@{ref}
 */
function validateStepUsesFormat(diagnostics, token) {
    const uses = token.value;
    // Empty uses value
    if (!uses) {
        diagnostics.push({
            message: "'uses' value in action cannot be blank",
            severity: DiagnosticSeverity.Error,
            range: mapRange(token.range),
            code: "invalid-uses-format"
        });
        return;
    }
    // Docker image reference - always valid format
    if (uses.startsWith("docker://")) {
        return;
    }
    // Local and self repository action paths - always valid format
    if (uses.startsWith("./") || uses.startsWith(".\\") || uses.startsWith("$/")) {
        return;
    }
    // Remote action: must be {owner}/{repo}[/path]@{ref}
    const atSegments = uses.split("@");
    // Must have exactly one @
    if (atSegments.length !== 2) {
        addStepUsesFormatError(diagnostics, token);
        return;
    }
    const [repoPath, gitRef] = atSegments;
    // Ref cannot be empty
    if (!gitRef) {
        addStepUsesFormatError(diagnostics, token);
        return;
    }
    // Split by / or \ to get path segments
    const pathSegments = repoPath.split(/[\\/]/);
    // Must have at least owner and repo (both non-empty)
    if (pathSegments.length < 2 || !pathSegments[0] || !pathSegments[1]) {
        addStepUsesFormatError(diagnostics, token);
        return;
    }
    // Check if this is a reusable workflow reference (should be at job level, not step)
    // Path would be like: owner/repo/.github/workflows/file.yml
    if (pathSegments.length >= 4 && pathSegments[2] === ".github" && pathSegments[3] === "workflows") {
        diagnostics.push({
            message: "Reusable workflows should be referenced at the top-level `jobs.<job_id>.uses` key, not within steps",
            severity: DiagnosticSeverity.Error,
            range: mapRange(token.range),
            code: "invalid-uses-format"
        });
        return;
    }
    // Warn if ref looks like a short SHA
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
//# sourceMappingURL=validate-uses.js.map
// EXTERNAL MODULE: ./node_modules/@actions/languageservice/dist/utils/workflow-cache.js + 6 modules
var workflow_cache = __webpack_require__(7616);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/action.js
// https://docs.github.com/en/actions/using-workflows/workflow-syntax-for-github-actions#jobsjob_idstepsuses
function parseActionReference(uses) {
    if (!uses ||
        uses.startsWith("docker://") ||
        uses.startsWith("./") ||
        uses.startsWith(".\\") ||
        uses.startsWith("$/")) {
        return undefined;
    }
    const [action, ref] = uses.split("@");
    const [owner, name, ...pathSegments] = action.split(/[\\/]/).filter(s => s.length > 0);
    if (!owner || !name) {
        return undefined;
    }
    if (pathSegments.length === 0) {
        return {
            owner,
            name,
            ref
        };
    }
    return {
        owner,
        name,
        ref,
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
    // TODO: Support base uri for GHES
    const gitHubBaseUri = "https://www.github.com/";
    return `${gitHubBaseUri}${actionRef.owner}/${actionRef.name}/tree/${actionRef.ref}/${actionRef.path || ""}`;
}
//# sourceMappingURL=action.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/validate-action-reference.js






const DiagnosticCode = {
    MissingRequiredInputs: "missing-required-inputs"
};
/**
 * Validates action references in workflow steps, checking for valid inputs and required inputs.
 */
async function validateActionReference(diagnostics, stepToken, step, config) {
    if (!(0,workflow_parser_dist/* isMapping */.pi)(stepToken) || !step || !(0,type_guards/* isActionStep */.Rs)(step)) {
        return;
    }
    const uses = step.uses.value;
    let action;
    let actionMetadata;
    if (uses.startsWith("$/")) {
        actionMetadata = await fetchSelfRepositoryActionMetadata(diagnostics, uses, step.uses.range, config);
    }
    else {
        if (!config?.actionsMetadataProvider) {
            return;
        }
        // Parse the action reference (e.g., "actions/checkout@v4" -> {owner, name, ref})
        action = parseActionReference(uses);
        if (!action) {
            return;
        }
        // Fetch the action's metadata (action.yml) to get input definitions
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
    // Find the "with" key in the step token to get the inputs passed to the action
    let withKey;
    let withToken;
    for (const { key, value } of stepToken) {
        if (key.toString() === "with") {
            withKey = key;
            withToken = value;
            break;
        }
    }
    // Collect the inputs provided in the step's "with" block
    const stepInputs = new Map();
    if (withToken && (0,workflow_parser_dist/* isMapping */.pi)(withToken)) {
        for (const { key } of withToken) {
            stepInputs.set(key.toString(), key);
        }
    }
    // Skip validation if the action doesn't define any inputs
    const actionInputs = actionMetadata.inputs;
    if (actionInputs === undefined) {
        return;
    }
    // Check each provided input is valid and not deprecated
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
    // Check for required inputs that weren't provided and don't have defaults
    const missingRequiredInputs = Object.entries(actionInputs).filter(([inputName, input]) => input.required && !stepInputs.has(inputName) && input.default === undefined);
    // Report missing required inputs
    if (missingRequiredInputs.length > 0) {
        const message = missingRequiredInputs.length === 1
            ? `Missing required input \`${missingRequiredInputs[0][0]}\``
            : `Missing required inputs: ${missingRequiredInputs.map(input => `\`${input[0]}\``).join(", ")}`;
        // Build minimal diagnostic data - position calculation happens in the quickfix
        const diagnosticData = {
            ...(action ? { action } : {}),
            missingInputs: missingRequiredInputs.map(([name, input]) => ({
                name,
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
/**
 * Fetches metadata for a self repository (`$/path`) action from the same repository.
 *
 * Resolution requires a `FileProvider`, the same mechanism used for reusable workflows. When
 * none is configured, validation is skipped to avoid a false error. Format-level problems are
 * reported by `validateStepUsesFormat`.
 */
async function fetchSelfRepositoryActionMetadata(diagnostics, uses, range, config) {
    const fileProvider = config?.fileProvider;
    if (!fileProvider) {
        return;
    }
    const path = uses.substring("$/".length);
    // Skip malformed self repository references (empty path or a trailing @ref); those are reported by
    // validateStepUsesFormat.
    if (!path || uses.includes("@")) {
        return;
    }
    let content;
    for (const manifest of ["action.yml", "action.yaml"]) {
        try {
            const file = await fileProvider.getFileContent({ path: `${path}/${manifest}` });
            content = file.content;
            break;
        }
        catch {
            // Try the next manifest filename
        }
    }
    if (content !== undefined) {
        return (0,yaml_dist/* parse */.qg)(content);
    }
    diagnostics.push({
        severity: DiagnosticSeverity.Error,
        range: mapRange(range),
        message: `Unable to resolve action \`${uses}\`, no 'action.yml' or 'action.yaml' found in '${path}'`,
        code: "invalid-uses-format"
    });
}
//# sourceMappingURL=validate-action-reference.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/validate-format-string.js
/**
 * Format string validation for format() function calls.
 * Port of Go's format_validator.go from actions-workflow-parser.
 */


/**
 * Validates a format string and returns the maximum placeholder index.
 * Port of Go's validateFormatString from format_validator.go.
 *
 * @param formatString The format string to validate
 * @returns { valid: boolean, maxArgIndex: number } where maxArgIndex is -1 if no placeholders
 */
function validateFormatString(formatString) {
    let maxIndex = -1;
    let i = 0;
    while (i < formatString.length) {
        // Find next left brace
        let lbrace = -1;
        for (let j = i; j < formatString.length; j++) {
            if (formatString[j] === "{") {
                lbrace = j;
                break;
            }
        }
        // Find next right brace
        let rbrace = -1;
        for (let j = i; j < formatString.length; j++) {
            if (formatString[j] === "}") {
                rbrace = j;
                break;
            }
        }
        // No more braces
        if (lbrace < 0 && rbrace < 0) {
            break;
        }
        // Left brace comes first (or only left brace exists)
        if (lbrace >= 0 && (rbrace < 0 || lbrace < rbrace)) {
            // Check if it's escaped
            if (lbrace + 1 < formatString.length && formatString[lbrace + 1] === "{") {
                // Escaped left brace
                i = lbrace + 2;
                continue;
            }
            // This is a placeholder opening - find the closing brace
            rbrace = -1;
            for (let j = lbrace + 1; j < formatString.length; j++) {
                if (formatString[j] === "}") {
                    rbrace = j;
                    break;
                }
            }
            if (rbrace < 0) {
                // Missing closing brace
                return { valid: false, maxArgIndex: -1 };
            }
            // Validate placeholder content (must be digits only)
            if (rbrace === lbrace + 1) {
                // Empty placeholder {}
                return { valid: false, maxArgIndex: -1 };
            }
            // Parse the index and validate it's all digits
            let index = 0;
            for (let j = lbrace + 1; j < rbrace; j++) {
                const c = formatString[j];
                if (c < "0" || c > "9") {
                    // Non-numeric character
                    return { valid: false, maxArgIndex: -1 };
                }
                index = index * 10 + (c.charCodeAt(0) - "0".charCodeAt(0));
            }
            if (index > maxIndex) {
                maxIndex = index;
            }
            i = rbrace + 1;
            continue;
        }
        // Right brace comes first (or only right brace exists)
        // Check if it's escaped
        if (rbrace + 1 < formatString.length && formatString[rbrace + 1] === "}") {
            // Escaped right brace
            i = rbrace + 2;
            continue;
        }
        // Unescaped right brace outside of placeholder
        return { valid: false, maxArgIndex: -1 };
    }
    return { valid: true, maxArgIndex: maxIndex };
}
/**
 * Walks an expression AST to find and validate all format() function calls.
 *
 * @param expr The expression AST to validate
 * @returns Array of validation errors found
 */
function validateFormatCalls(expr) {
    const errors = [];
    const stack = [expr];
    while (stack.length > 0) {
        const node = stack.pop();
        if (!node) {
            continue;
        }
        if (node instanceof ast/* FunctionCall */.R6) {
            if (node.functionName.lexeme.toLowerCase() === "format") {
                const error = validateSingleFormatCall(node);
                if (error) {
                    errors.push(error);
                }
            }
            // Push args for further processing (to find nested format calls)
            for (const arg of node.args) {
                stack.push(arg);
            }
        }
        else if (node instanceof ast/* Binary */.yI) {
            stack.push(node.left, node.right);
        }
        else if (node instanceof ast/* Unary */._c) {
            stack.push(node.expr);
        }
        else if (node instanceof ast/* Logical */.oD) {
            for (const arg of node.args) {
                stack.push(arg);
            }
        }
        else if (node instanceof ast/* Grouping */.aU) {
            stack.push(node.group);
        }
        else if (node instanceof ast/* IndexAccess */.p_) {
            stack.push(node.expr, node.index);
        }
        // Literal, ContextAccess - no children to process
    }
    return errors;
}
/**
 * Validates a single format() function call.
 *
 * @param fc The FunctionCall AST node
 * @returns Validation error if found, undefined if valid
 */
function validateSingleFormatCall(fc) {
    // Must have at least one argument (the format string)
    if (fc.args.length < 1) {
        return undefined;
    }
    // First argument must be a string literal
    const firstArg = fc.args[0];
    if (!(firstArg instanceof ast/* Literal */.uS) || firstArg.literal.kind !== expressiondata/* Kind */.b.String) {
        return undefined; // Can't validate dynamic format strings
    }
    const formatString = firstArg.literal.coerceString();
    const numArgs = fc.args.length - 1; // Subtract 1 for format string itself
    const { valid, maxArgIndex } = validateFormatString(formatString);
    if (!valid) {
        return {
            type: "invalid-syntax",
            message: "Format string has invalid syntax (missing closing brace, unescaped braces, or invalid placeholder)"
        };
    }
    if (maxArgIndex >= numArgs) {
        return {
            type: "arg-count-mismatch",
            expected: maxArgIndex + 1, // Convert 0-based index to count
            provided: numArgs
        };
    }
    return undefined;
}
//# sourceMappingURL=validate-format-string.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/validate-action.js
/**
 * Validation for action.yml / action.yaml manifest files
 */


















/**
 * Valid keys for each action type under the `runs:` section.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionManifestManager.cs
 */
const NODE_KEYS = new Set(["using", "main", "pre", "post", "pre-if", "post-if"]);
const COMPOSITE_KEYS = new Set(["using", "steps"]);
const DOCKER_KEYS = new Set([
    "using",
    "image",
    "args",
    "env",
    "entrypoint",
    "pre-entrypoint",
    "pre-if",
    "post-entrypoint",
    "post-if"
]);
/**
 * Required keys for each action type (besides 'using').
 */
const NODE_REQUIRED_KEYS = ["main"];
const COMPOSITE_REQUIRED_KEYS = ["steps"];
const DOCKER_REQUIRED_KEYS = ["image"];
/**
 * Validates an action.yml file
 *
 * @param textDocument Document to validate
 * @param config Optional validation configuration for action metadata provider
 * @returns Array of diagnostics
 */
async function validateAction(textDocument, config) {
    const file = {
        name: textDocument.uri,
        content: textDocument.getText()
    };
    const diagnostics = [];
    try {
        // Parse and validate the action.yml against the schema
        const result = (0,workflow_cache.getOrParseAction)(file, textDocument.uri);
        if (!result) {
            return [];
        }
        // Convert the action template (this may add validation errors for pre-if/post-if)
        let template;
        if (result.value) {
            template = (0,workflow_cache.getOrConvertActionTemplate)(result.context, result.value, textDocument.uri, {
                errorPolicy: convert/* ErrorPolicy */.t.TryConversion
            });
        }
        // Get schema and conversion errors (must be after conversion to include conversion errors)
        const schemaErrors = result.context.errors.getErrors();
        // Run custom runs key validation, which also filters redundant schema errors in place
        if (result.value) {
            diagnostics.push(...validateRunsKeysAndFilterErrors(result.value, schemaErrors));
        }
        // Map remaining schema errors to diagnostics
        for (const err of schemaErrors) {
            const range = mapRange(err.range);
            // Determine severity based on error type
            let severity = DiagnosticSeverity.Error;
            // Treat deprecation warnings as warnings
            if (err.rawMessage.includes("deprecated")) {
                severity = DiagnosticSeverity.Warning;
            }
            diagnostics.push({
                message: err.rawMessage,
                range,
                severity
            });
        }
        // Validate composite action steps if we have a parsed result
        if (result.value && template) {
            // Only composite actions have steps to validate
            if (template.runs?.using === "composite") {
                const steps = template.runs.steps ?? [];
                // Find the steps sequence token from the raw parsed result
                const stepsSequence = findStepsSequence(result.value);
                if (stepsSequence) {
                    // Validate each action step
                    for (let i = 0; i < steps.length; i++) {
                        const step = steps[i];
                        const stepToken = stepsSequence.get(i);
                        // Validate action references (inputs, required fields) for uses steps
                        if ((0,type_guards/* isActionStep */.Rs)(step) && (0,workflow_parser_dist/* isMapping */.pi)(stepToken)) {
                            await validateActionReference(diagnostics, stepToken, step, config);
                        }
                        // Validate step uses format
                        if ((0,workflow_parser_dist/* isMapping */.pi)(stepToken)) {
                            validateStepUsesField(diagnostics, stepToken);
                        }
                    }
                }
            }
            // Single traversal for all expression validation (like workflow's additionalValidations)
            validateAllTokens(diagnostics, result.value);
        }
    }
    catch (e) {
        (0,log.error)(`Unhandled error while validating action file: ${e.message}`);
    }
    return diagnostics;
}
/**
 * Validates the `uses` field format in a composite action step.
 */
function validateStepUsesField(diagnostics, stepToken) {
    for (let i = 0; i < stepToken.count; i++) {
        const { key, value } = stepToken.get(i);
        const keyStr = (0,workflow_parser_dist/* isString */.Kg)(key) ? key.value.toLowerCase() : "";
        if (keyStr === "uses" && (0,workflow_parser_dist/* isString */.Kg)(value)) {
            validateStepUsesFormat(diagnostics, value);
        }
    }
}
/**
 * Single traversal validation for all tokens in the action template.
 * This follows the same pattern as workflow validation's additionalValidations:
 * - For BasicExpressionToken: validate format() calls
 * - For StringToken on if conditions: validate literal text detection and format() calls
 * - For pre-if/post-if with explicit ${{ }}: report error (not supported by runner)
 *
 * Context validation (unknown named values) is handled by workflow-parser during conversion.
 */
function validateAllTokens(diagnostics, root) {
    for (const [parent, token] of template_token/* TemplateToken */.s.traverse(root)) {
        const definitionKey = token.definition?.key;
        // Validate all BasicExpressionToken instances for format() calls
        if (token instanceof basic_expression_token/* BasicExpressionToken */.y && token.range) {
            // Check for literal text in if conditions (format with literal text)
            if (definitionKey === "step-if") {
                validateIfLiteralText(diagnostics, token);
            }
            // Validate format() calls for all expressions
            for (const expression of token.originalExpressions || [token]) {
                validateExpressionFormatCalls(diagnostics, expression);
            }
            // Check for explicit ${{ }} in pre-if/post-if (not supported by runner)
            if (definitionKey === "runs-if" && parent instanceof mapping_token/* MappingToken */.e) {
                // Resolve the key name (pre-if or post-if) from parent mapping
                let keyName;
                for (let i = 0; i < parent.count; i++) {
                    const { key, value } = parent.get(i);
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
        // Handle implicit if conditions (StringToken without ${{ }})
        // These allow expression syntax without the markers
        if ((0,workflow_parser_dist/* isString */.Kg)(token) && token.range) {
            if (definitionKey === "step-if" || definitionKey === "runs-if") {
                validateImplicitIfCondition(diagnostics, token);
            }
        }
    }
}
const LITERAL_TEXT_IN_CONDITION_MESSAGE = "Conditional expression contains literal text outside replacement tokens. This will cause the expression to always evaluate to truthy. Did you mean to put the entire expression inside ${{ }}?";
const LITERAL_TEXT_IN_CONDITION_CODE = "expression-literal-text-in-condition";
/**
 * Validates an implicit if condition (StringToken without ${{ }}).
 * Checks for literal text detection and validates format() calls.
 */
function validateImplicitIfCondition(diagnostics, token) {
    const condition = token.value.trim();
    if (!condition) {
        return;
    }
    const allowedContext = token.definitionInfo?.allowedContext || [];
    const { namedContexts, functions } = (0,allowed_context/* splitAllowedContext */.i)(allowedContext);
    // Ensure the condition has a status function, wrapping if needed
    const finalCondition = (0,if_condition/* ensureStatusFunction */.ZA)(condition, token.definitionInfo);
    try {
        const l = new dist/* Lexer */.JG(finalCondition);
        const lr = l.lex();
        const p = new dist/* Parser */.iX(lr.tokens, namedContexts, functions);
        const expr = p.parse();
        // Check for literal text in the expression (format with literal text)
        if (hasFormatWithLiteralText(expr)) {
            diagnostics.push({
                message: LITERAL_TEXT_IN_CONDITION_MESSAGE,
                range: mapRange(token.range),
                severity: DiagnosticSeverity.Error,
                code: LITERAL_TEXT_IN_CONDITION_CODE
            });
        }
        // Validate format() function calls
        validateFormatCallsAndAddDiagnostics(diagnostics, expr, token.range);
    }
    catch {
        // Ignore parse errors - they'll be caught by schema validation or workflow-parser
    }
}
/**
 * Validates a BasicExpressionToken for literal text in if conditions.
 */
function validateIfLiteralText(diagnostics, token) {
    const allowedContext = token.definitionInfo?.allowedContext || [];
    const { namedContexts, functions } = (0,allowed_context/* splitAllowedContext */.i)(allowedContext);
    try {
        const l = new dist/* Lexer */.JG(token.expression);
        const lr = l.lex();
        const p = new dist/* Parser */.iX(lr.tokens, namedContexts, functions);
        const expr = p.parse();
        if (hasFormatWithLiteralText(expr)) {
            diagnostics.push({
                message: LITERAL_TEXT_IN_CONDITION_MESSAGE,
                range: mapRange(token.range),
                severity: DiagnosticSeverity.Error,
                code: LITERAL_TEXT_IN_CONDITION_CODE
            });
        }
    }
    catch {
        // Ignore parse errors - they'll be caught by schema validation or workflow-parser
    }
}
/**
 * Validates format() function calls in an expression token.
 */
function validateExpressionFormatCalls(diagnostics, token) {
    const allowedContext = token.definitionInfo?.allowedContext || [];
    const { namedContexts, functions } = (0,allowed_context/* splitAllowedContext */.i)(allowedContext);
    try {
        const l = new dist/* Lexer */.JG(token.expression);
        const lr = l.lex();
        const p = new dist/* Parser */.iX(lr.tokens, namedContexts, functions);
        const expr = p.parse();
        validateFormatCallsAndAddDiagnostics(diagnostics, expr, token.range);
    }
    catch {
        // Ignore parse errors - they'll be caught by schema validation
    }
}
/**
 * Helper to validate format() function calls and add diagnostics.
 */
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
        }
        else if (formatError.type === "arg-count-mismatch") {
            diagnostics.push({
                message: `Format string references argument {${formatError.expected - 1}} but only ${formatError.provided} argument(s) provided`,
                range: mapRange(range),
                severity: DiagnosticSeverity.Error,
                code: "format-arg-count-mismatch"
            });
        }
    }
}
/**
 * Find the steps sequence token from the raw action template.
 * Traverses the token tree looking for the "composite-steps" definition.
 */
function findStepsSequence(root) {
    for (const [, token] of template_token/* TemplateToken */.s.traverse(root)) {
        if (token.definition?.key === "composite-steps" && token instanceof sequence_token/* SequenceToken */.v) {
            return token;
        }
    }
    return undefined;
}
/**
 * Validates that the keys under `runs:` are valid for the specified `using:` type.
 * Also filters out schema errors (in place) that this validation replaces with more specific messages.
 */
function validateRunsKeysAndFilterErrors(root, schemaErrors // mutated: redundant errors are removed
) {
    const diagnostics = [];
    // Find the runs mapping from the root
    let runsMapping;
    if (root instanceof mapping_token/* MappingToken */.e) {
        for (let i = 0; i < root.count; i++) {
            const { key, value } = root.get(i);
            if (key.toString().toLowerCase() === "runs" && value instanceof mapping_token/* MappingToken */.e) {
                runsMapping = value;
                break;
            }
        }
    }
    if (!runsMapping) {
        return diagnostics;
    }
    // Get the using value from the runs mapping
    let usingValue;
    for (let i = 0; i < runsMapping.count; i++) {
        const { key, value } = runsMapping.get(i);
        if (key.toString().toLowerCase() === "using") {
            usingValue = value.toString();
            break;
        }
    }
    if (!usingValue) {
        return diagnostics; // No using value, let schema validation handle it
    }
    // Determine allowed keys, required keys, and action type name
    let allowedKeys;
    let requiredKeys;
    let actionType;
    if (usingValue.match(/^node\d+$/i)) {
        allowedKeys = NODE_KEYS;
        requiredKeys = NODE_REQUIRED_KEYS;
        actionType = "Node.js";
    }
    else if (usingValue.toLowerCase() === "composite") {
        allowedKeys = COMPOSITE_KEYS;
        requiredKeys = COMPOSITE_REQUIRED_KEYS;
        actionType = "composite";
    }
    else if (usingValue.toLowerCase() === "docker") {
        allowedKeys = DOCKER_KEYS;
        requiredKeys = DOCKER_REQUIRED_KEYS;
        actionType = "Docker";
    }
    else {
        return diagnostics; // Unknown type, let schema validation handle it
    }
    // Get all present keys
    const presentKeys = new Set();
    for (let i = 0; i < runsMapping.count; i++) {
        const { key } = runsMapping.get(i);
        presentKeys.add(key.toString().toLowerCase());
    }
    // Check for invalid keys
    for (let i = 0; i < runsMapping.count; i++) {
        const { key } = runsMapping.get(i);
        const keyStr = key.toString().toLowerCase();
        if (!allowedKeys.has(keyStr)) {
            diagnostics.push({
                severity: DiagnosticSeverity.Error,
                range: mapRange(key.range),
                message: `'${key.toString()}' is not valid for ${actionType} actions (using: ${usingValue})`
            });
        }
    }
    // Check for missing required keys
    for (const requiredKey of requiredKeys) {
        if (!presentKeys.has(requiredKey)) {
            // Find the 'using' key to report the error location
            let usingKeyRange = runsMapping.range;
            for (let i = 0; i < runsMapping.count; i++) {
                const { key } = runsMapping.get(i);
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
    // Remove schema errors that we're replacing with more specific messages (mutate in place)
    for (let i = schemaErrors.length - 1; i >= 0; i--) {
        const err = schemaErrors[i];
        // Keep errors not at the runs section start
        if (err.range?.start.line !== runsMapping.range?.start.line ||
            err.range?.start.column !== runsMapping.range?.start.column) {
            continue;
        }
        // Check if this is an error we're replacing
        const isOneOfAmbiguity = err.rawMessage.startsWith("There's not enough info to determine");
        const isRequiredKey = /^Required property is missing: (main|steps|image)$/.test(err.rawMessage);
        if (!isOneOfAmbiguity && !isRequiredKey) {
            continue; // Keep errors we're not replacing
        }
        // Remove only if we have custom diagnostics for this
        if (diagnostics.length > 0) {
            schemaErrors.splice(i, 1);
        }
    }
    return diagnostics;
}
//# sourceMappingURL=validate-action.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/value-providers/config.js
var ValueProviderKind;
(function (ValueProviderKind) {
    ValueProviderKind[ValueProviderKind["AllowedValues"] = 0] = "AllowedValues";
    ValueProviderKind[ValueProviderKind["SuggestedValues"] = 1] = "SuggestedValues";
})(ValueProviderKind || (ValueProviderKind = {}));
//# sourceMappingURL=config.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/value-providers/needs.js
function needs(context) {
    if (!context.template) {
        return [];
    }
    const uniquejobIDs = new Set(context.template.jobs.map(j => j.id)).values();
    return Array.from(uniquejobIDs)
        .filter(x => x.value !== context.job?.id.value)
        .map(x => ({ label: x.value }));
}
//# sourceMappingURL=needs.js.map
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/templates/tokens/type-guards.js
var tokens_type_guards = __webpack_require__(7013);
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/value-providers/reusable-job-inputs.js

function reusableJobInputs(context) {
    if (!context.reusableWorkflowJob?.["input-definitions"]) {
        return [];
    }
    const values = [];
    for (const { key, value } of context.reusableWorkflowJob["input-definitions"]) {
        if (!(0,tokens_type_guards/* isString */.Kg)(key)) {
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
    if (!(0,tokens_type_guards/* isMapping */.pi)(inputDef)) {
        return undefined;
    }
    const descriptionToken = inputDef.find("description");
    if (!descriptionToken || !(0,tokens_type_guards/* isString */.Kg)(descriptionToken)) {
        return undefined;
    }
    return descriptionToken.value;
}
//# sourceMappingURL=reusable-job-inputs.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/value-providers/reusable-job-secrets.js

function reusableJobSecrets(context, existingValues) {
    if (!context.reusableWorkflowJob) {
        return [];
    }
    const values = [];
    const inheritSecrets = context.reusableWorkflowJob["inherit-secrets"];
    if (inheritSecrets) {
        return values;
    }
    // Suggest inherit if no other secrets have been set
    if (!existingValues || existingValues.size === 0) {
        values.push({
            label: "inherit"
        });
    }
    if (context.reusableWorkflowJob?.["secret-definitions"]) {
        for (const { key, value } of context.reusableWorkflowJob["secret-definitions"]) {
            if (!(0,tokens_type_guards/* isString */.Kg)(key)) {
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
    if (!(0,tokens_type_guards/* isMapping */.pi)(secretDef)) {
        return "";
    }
    const descriptionToken = secretDef.find("description");
    if (!descriptionToken || !(0,tokens_type_guards/* isString */.Kg)(descriptionToken)) {
        return "";
    }
    return descriptionToken.value;
}
//# sourceMappingURL=reusable-job-secrets.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/value-providers/strings-to-values.js
function stringsToValues(labels) {
    return labels.map(x => ({ label: x }));
}
//# sourceMappingURL=strings-to-values.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/value-providers/default.js





// Refer to: https://github.com/actions/runner-images?tab=readme-ov-file#available-images
const DEFAULT_RUNNER_LABELS = [
    "codespaces-prebuild",
    "macos-13",
    "macos-13-large",
    "macos-13-xlarge",
    "macos-14",
    "macos-14-large",
    "macos-14-xlarge",
    "macos-15",
    "macos-15-intel",
    "macos-15-large",
    "macos-15-xlarge",
    "macos-26",
    "macos-26-large",
    "macos-26-xlarge",
    "macos-latest",
    "macos-latest-large",
    "macos-latest-xlarge",
    "self-hosted",
    "ubuntu-22.04",
    "ubuntu-22.04-arm",
    "ubuntu-24.04",
    "ubuntu-24.04-arm",
    "ubuntu-latest",
    "ubuntu-slim",
    "windows-2022",
    "windows-2025",
    "windows-2025-vs2026",
    "windows-latest"
];
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
//# sourceMappingURL=default.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/languageservice/dist/validate.js


























const CRON_SCHEDULE_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#onschedule";
/**
 * Validates a workflow or action file
 *
 * @param textDocument Document to validate
 * @returns Array of diagnostics
 */
async function validate(textDocument, config) {
    return isActionDocument(textDocument.uri)
        ? validateAction(textDocument, config)
        : validateWorkflow(textDocument, config);
}
/**
 * Validates a workflow file
 *
 * @param textDocument Document to validate
 * @returns Array of diagnostics
 */
async function validateWorkflow(textDocument, config) {
    const file = {
        name: textDocument.uri,
        content: textDocument.getText()
    };
    const diagnostics = [];
    try {
        const result = (0,workflow_cache.getOrParseWorkflow)(file, textDocument.uri, false, config?.featureFlags);
        if (!result) {
            return [];
        }
        if (result.value) {
            // Errors will be updated in the context. Attempt to do the conversion anyway in order to give the user more information
            const template = await (0,workflow_cache.getOrConvertWorkflowTemplate)(result.context, result.value, textDocument.uri, config, {
                fetchReusableWorkflowDepth: config?.fileProvider ? 1 : 0,
                errorPolicy: convert/* ErrorPolicy */.t.TryConversion,
                featureFlags: config?.featureFlags
            });
            // Validate expressions and value providers
            await additionalValidations(diagnostics, textDocument.uri, template, result.value, config, config?.featureFlags);
        }
        // For now map parser errors directly to diagnostics
        for (const error of result.context.errors.getErrors()) {
            const range = mapRange(error.range);
            diagnostics.push({
                message: error.rawMessage,
                range
            });
        }
    }
    catch (e) {
        (0,log.error)(`Unhandled error while validating: ${e.message}`);
    }
    return diagnostics;
}
async function additionalValidations(diagnostics, documentUri, template, root, config, featureFlags) {
    for (const [parent, token, key, ancestors] of template_token/* TemplateToken */.s.traverse(root)) {
        // If  the token is a value in a pair, use the key definition for validation
        // If the token has a parent (map, sequence, etc), use this definition for validation
        const validationToken = key || parent || token;
        const validationDefinition = validationToken.definition;
        // If this is an expression, validate it
        if ((0,workflow_parser_dist/* isBasicExpression */.hR)(token) && token.range) {
            await validateExpression(diagnostics, token, validationToken.definitionInfo?.allowedContext || [], config?.contextProviderConfig, getProviderContext(documentUri, template, root, token.range), key?.definition?.key);
        }
        // Validate block scalar chomping for expressions and strings
        if (featureFlags?.isEnabled("blockScalarChompingWarning")) {
            validateBlockScalarChomping(diagnostics, token, parent, key, ancestors);
        }
        // `if` conditions allow omitting ${{ }}, so validate strings in these fields as expressions
        const definitionKey = token.definition?.key;
        if ((0,workflow_parser_dist/* isString */.Kg)(token) &&
            token.range &&
            (definitionKey === "job-if" || definitionKey === "step-if" || definitionKey === "snapshot-if")) {
            // Convert the string to an expression token for validation
            const condition = token.value.trim();
            if (condition) {
                // Ensure the condition has a status function, wrapping if needed
                const finalCondition = (0,if_condition/* ensureStatusFunction */.ZA)(condition, token.definitionInfo);
                // Create a BasicExpressionToken for validation
                const expressionToken = new basic_expression_token/* BasicExpressionToken */.y(token.file, token.range, finalCondition, token.definitionInfo, undefined, token.source, undefined, token.blockScalarHeader);
                await validateExpression(diagnostics, expressionToken, validationToken.definitionInfo?.allowedContext || [], config?.contextProviderConfig, getProviderContext(documentUri, template, root, token.range));
            }
        }
        // Validate step uses field format
        if ((0,workflow_parser_dist/* isString */.Kg)(token) && token.range && validationDefinition?.key === "step-uses") {
            validateStepUsesFormat(diagnostics, token);
        }
        // Validate action metadata (inputs, required fields) for regular steps
        if (token.definition?.key === "regular-step" && token.range) {
            const context = getProviderContext(documentUri, template, root, token.range);
            await validateActionReference(diagnostics, token, context.step, config);
        }
        // Validate job-level reusable workflow uses field format
        if ((0,workflow_parser_dist/* isString */.Kg)(token) &&
            token.range &&
            key &&
            (0,workflow_parser_dist/* isString */.Kg)(key) &&
            key.value === "uses" &&
            parent?.definition?.key === "workflow-job") {
            validateWorkflowUsesFormat(diagnostics, token);
        }
        // Validate cron expressions - warn if interval is less than 5 minutes
        if ((0,workflow_parser_dist/* isString */.Kg)(token) && token.range && validationDefinition?.key === "cron-pattern") {
            validateCronExpression(diagnostics, token);
        }
        // Allowed values coming from the schema have already been validated. Only check if
        // a value provider is defined for a token and if it is, validate the values match.
        if (token.range && validationDefinition) {
            const defKey = validationDefinition.key;
            if (defKey === "step-with") {
                // Action inputs should be validated already in validateActionReference
                continue;
            }
            if (defKey === "workflow-job-with") {
                // Reusable workflow job inputs are validated by the parser
                continue;
            }
            // Try a custom value provider first
            let valueProvider = config?.valueProviderConfig?.[defKey];
            if (!valueProvider) {
                // fall back to default
                valueProvider = defaultValueProviders[defKey];
            }
            if (valueProvider) {
                const customValues = await valueProvider.get(getProviderContext(documentUri, template, root, token.range));
                const caseInsensitive = valueProvider.caseInsensitive ?? false;
                const customValuesMap = new Set(customValues.map(x => (caseInsensitive ? x.label.toLowerCase() : x.label)));
                if ((0,workflow_parser_dist/* isString */.Kg)(token)) {
                    if (!customValuesMap.has(caseInsensitive ? token.value.toLowerCase() : token.value)) {
                        invalidValue(diagnostics, token, valueProvider.kind);
                    }
                }
            }
        }
    }
    // Validate concurrency deadlock between workflow and job levels
    validateConcurrencyDeadlock(diagnostics, template);
    // Validate incompatible concurrency options
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
        // no messages for SuggestedValues
    }
}
/**
 * Validates cron expressions and provides diagnostics for valid cron schedules.
 * Shows a warning if the interval is less than 5 minutes (since GitHub Actions
 * schedules run at most every 5 minutes), otherwise shows an info message.
 */
function validateCronExpression(diagnostics, token) {
    const cronValue = token.value;
    // Ensure we have a range for diagnostics
    if (!token.range) {
        return;
    }
    // Only check valid cron expressions - invalid ones are already caught by the parser
    const description = (0,cron/* getCronDescription */.h9)(cronValue);
    if (!description) {
        return;
    }
    // Check if the cron specifies an interval less than 5 minutes
    if ((0,cron/* hasCronIntervalLessThan5Minutes */.WM)(cronValue)) {
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
/**
 * Validates the format of a job's `uses` field (reusable workflow reference).
 *
 * Valid formats:
 * - {owner}/{repo}/.github/workflows/{filename}.yml@{ref}
 * - {owner}/{repo}/.github/workflows/{filename}.yaml@{ref}
 * - {owner}/{repo}/.github/workflows-lab/{filename}.yml@{ref}
 * - {owner}/{repo}/.github/workflows-lab/{filename}.yaml@{ref}
 * - ./.github/workflows/{filename}.yml
 * - ./.github/workflows/{filename}.yaml
 * - ./.github/workflows-lab/{filename}.yml
 * - ./.github/workflows-lab/{filename}.yaml
 * - $/.github/workflows/{filename}.yml
 * - $/.github/workflows/{filename}.yaml
 * - $/.github/workflows-lab/{filename}.yml
 * - $/.github/workflows-lab/{filename}.yaml
 */
function validateWorkflowUsesFormat(diagnostics, token) {
    const uses = token.value;
    const isLocalWorkflow = uses.startsWith("./.github/workflows/") || uses.startsWith("./.github/workflows-lab/");
    const isSelfRepositoryWorkflow = uses.startsWith("$/.github/workflows/") || uses.startsWith("$/.github/workflows-lab/");
    // Local or self repository workflow reference
    if (isLocalWorkflow || isSelfRepositoryWorkflow) {
        // Cannot have @ version for local or self repository workflows
        if (uses.includes("@")) {
            addWorkflowUsesFormatError(diagnostics, token, isSelfRepositoryWorkflow
                ? "cannot specify version when calling self repository workflows"
                : "cannot specify version when calling local workflows");
            return;
        }
        // Must have .yml or .yaml extension
        if (!uses.endsWith(".yml") && !uses.endsWith(".yaml")) {
            addWorkflowUsesFormatError(diagnostics, token, "workflow file should have either a '.yml' or '.yaml' file extension");
            return;
        }
        // Must be at top level of .github/workflows/ or .github/workflows-lab/ (no subdirectories)
        const pathParts = uses.split("/");
        if (pathParts.length !== 4) {
            addWorkflowUsesFormatError(diagnostics, token, "workflows must be defined at the top level of the .github/workflows/ directory");
            return;
        }
        // Filename cannot be just the extension
        const filename = pathParts[3];
        if (filename === ".yml" || filename === ".yaml") {
            addWorkflowUsesFormatError(diagnostics, token, "invalid workflow file name");
            return;
        }
        return;
    }
    // Malformed local or self repository workflow reference
    if (uses.startsWith("./") || uses.startsWith("$/")) {
        addWorkflowUsesFormatError(diagnostics, token, uses.startsWith("$/")
            ? "self repository workflows must be rooted in '.github/workflows'"
            : "local workflow references must be rooted in '.github/workflows'");
        return;
    }
    // Remote workflow reference: must have @ for version
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
    // Version cannot be empty
    if (!version) {
        addWorkflowUsesFormatError(diagnostics, token, "no version specified");
        return;
    }
    // Must contain .github/workflows or .github/workflows-lab path
    const workflowsMatch = pathPart.match(/\.github\/workflows(-lab)?\//);
    if (!workflowsMatch || workflowsMatch.index === undefined) {
        addWorkflowUsesFormatError(diagnostics, token, "references to workflows must be rooted in '.github/workflows'");
        return;
    }
    // Split to get owner/repo and path
    const pathIdx = workflowsMatch.index;
    const nwoPart = pathPart.substring(0, pathIdx);
    const workflowPath = pathPart.substring(pathIdx);
    // Validate NWO part: must be owner/repo/
    const nwoSegments = nwoPart.split("/").filter(s => s.length > 0);
    if (nwoSegments.length !== 2) {
        addWorkflowUsesFormatError(diagnostics, token, "references to workflows must be prefixed with format 'owner/repository/' or './' for local workflows");
        return;
    }
    // Validate owner and repo names
    const [owner, repo] = nwoSegments;
    const nwoError = validateNWO(owner, repo);
    if (nwoError) {
        addWorkflowUsesFormatError(diagnostics, token, nwoError);
        return;
    }
    // Validate ref/version format
    const refError = validateRefName(version);
    if (refError) {
        addWorkflowUsesFormatError(diagnostics, token, refError);
        return;
    }
    // Validate workflow path is at top level
    const workflowPathParts = workflowPath.split("/");
    if (workflowPathParts.length !== 3) {
        // Expected: ".github", "workflows" or "workflows-lab", "filename.yml"
        addWorkflowUsesFormatError(diagnostics, token, "workflows must be defined at the top level of the .github/workflows/ directory");
        return;
    }
    // Must have .yml or .yaml extension
    const filename = workflowPathParts[2];
    if (!filename.endsWith(".yml") && !filename.endsWith(".yaml")) {
        addWorkflowUsesFormatError(diagnostics, token, "workflow file should have either a '.yml' or '.yaml' file extension");
        return;
    }
    // Filename cannot be just the extension
    if (filename === ".yml" || filename === ".yaml") {
        addWorkflowUsesFormatError(diagnostics, token, "invalid workflow file name");
        return;
    }
    // Warn if version looks like a short SHA
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
/**
 * Validates the git ref/version format.
 * Based on Launch's ValidateRefName function.
 */
function validateRefName(refname) {
    if (refname.length === 0) {
        return "no version specified";
    }
    // Cannot be the single character '@'
    if (refname === "@") {
        return "version cannot be the single character '@'";
    }
    // Cannot have certain invalid characters or sequences
    const invalidSequences = ["?", "*", "[", "]", "\\", "~", "^", ":", "@{", "..", "//"];
    for (const seq of invalidSequences) {
        if (refname.includes(seq)) {
            return `invalid character '${seq}' in version`;
        }
    }
    // Cannot begin or end with a slash '/' or a dot '.'
    if (refname.startsWith("/") || refname.endsWith("/") || refname.startsWith(".") || refname.endsWith(".")) {
        return "version cannot begin or end with a slash '/' or a dot '.'";
    }
    // No slash-separated component can begin with a dot '.' or end with the sequence '.lock'
    const components = refname.split("/");
    for (const component of components) {
        if (component.startsWith(".") || component.endsWith(".lock")) {
            return `invalid version: ${refname}`;
        }
    }
    // No ASCII control characters or whitespace
    // eslint-disable-next-line no-control-regex
    if (/[\x00-\x1f\x7f]/.test(refname)) {
        return "version cannot have ASCII control characters";
    }
    if (/\s/.test(refname)) {
        return "version cannot have whitespace";
    }
    return undefined;
}
/**
 * Validates owner and repository names.
 * Based on Launch's ValidateNWO function.
 */
function validateNWO(owner, repo) {
    // Owner name: can have word chars, dots, and hyphens
    // \w in JS regex is [a-zA-Z0-9_]
    if (!/^[\w.-]+$/.test(owner)) {
        return "owner name must be a valid repository owner name";
    }
    // Repository name: can have word chars, dots, and hyphens
    if (!/^[\w.-]+$/.test(repo)) {
        return "repository name is invalid";
    }
    return undefined;
}
function getProviderContext(documentUri, template, root, tokenRange) {
    const { path } = findToken({
        line: tokenRange.start.line - 1,
        character: tokenRange.start.column - 1
    }, root);
    return getWorkflowContext(documentUri, template, path);
}
async function validateExpression(diagnostics, token, allowedContext, contextProviderConfig, workflowContext, keyDefinitionKey) {
    const { namedContexts, functions } = (0,allowed_context/* splitAllowedContext */.i)(allowedContext);
    // Check for literal text in if condition
    const definitionKey = keyDefinitionKey || token.definitionInfo?.definition?.key;
    if (definitionKey === "job-if" || definitionKey === "step-if" || definitionKey === "snapshot-if") {
        try {
            const l = new dist/* Lexer */.JG(token.expression);
            const lr = l.lex();
            const p = new dist/* Parser */.iX(lr.tokens, namedContexts, functions);
            const expr = p.parse();
            if (hasFormatWithLiteralText(expr)) {
                diagnostics.push({
                    message: "Conditional expression contains literal text outside replacement tokens. This will cause the expression to always evaluate to truthy. Did you mean to put the entire expression inside ${{ }}?",
                    range: mapRange(token.range),
                    severity: DiagnosticSeverity.Error,
                    code: "expression-literal-text-in-condition"
                });
            }
        }
        catch {
            // Ignore parse errors here
        }
    }
    // Validate the expression
    for (const expression of token.originalExpressions || [token]) {
        let expr;
        try {
            const l = new dist/* Lexer */.JG(expression.expression);
            const lr = l.lex();
            const p = new dist/* Parser */.iX(lr.tokens, namedContexts, functions);
            expr = p.parse();
        }
        catch {
            // Ignore any error here, we should've caught this earlier in the parsing process
            continue;
        }
        // Validate format() function calls
        const formatErrors = validateFormatCalls(expr);
        for (const formatError of formatErrors) {
            if (formatError.type === "invalid-syntax") {
                diagnostics.push({
                    message: `Invalid format string: ${formatError.message}`,
                    range: mapRange(expression.range),
                    severity: DiagnosticSeverity.Error,
                    code: "invalid-format-string"
                });
            }
            else if (formatError.type === "arg-count-mismatch") {
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
/**
 * Validates that workflow-level and job-level concurrency groups don't match,
 * which would cause a deadlock at runtime.
 */
function validateConcurrencyDeadlock(diagnostics, template) {
    const workflowGroup = getStaticConcurrencyGroup(template.concurrency);
    if (!workflowGroup) {
        return; // No workflow-level concurrency or it's an expression
    }
    for (const job of template.jobs || []) {
        if (!job.concurrency) {
            continue;
        }
        const jobGroup = getStaticConcurrencyGroup(job.concurrency);
        if (!jobGroup) {
            continue; // Job concurrency is an expression
        }
        if (workflowGroup.value === jobGroup.value) {
            // Error on workflow-level concurrency
            if (template.concurrency.range) {
                diagnostics.push({
                    message: `Concurrency group '${workflowGroup.value}' is also used by job '${job.id.value}'. This will cause a deadlock.`,
                    range: mapRange(template.concurrency.range),
                    severity: DiagnosticSeverity.Error
                });
            }
            // Error on job-level concurrency
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
/**
 * Validates that `queue: max` and `cancel-in-progress: true` are not both set
 * in a concurrency mapping, as this combination is invalid.
 */
function validateConcurrencyQueueCancelInProgress(diagnostics, template) {
    // Check workflow-level concurrency
    if (template.concurrency) {
        checkConcurrencyQueueConflict(diagnostics, template.concurrency);
    }
    // Check job-level concurrency
    for (const job of template.jobs || []) {
        if (job.concurrency) {
            checkConcurrencyQueueConflict(diagnostics, job.concurrency);
        }
    }
}
function checkConcurrencyQueueConflict(diagnostics, token) {
    if (!(0,workflow_parser_dist/* isMapping */.pi)(token)) {
        return;
    }
    let hasQueueMax = false;
    let hasCancelInProgressTrue = false;
    let queueRange;
    for (const pair of token) {
        if (!(0,workflow_parser_dist/* isString */.Kg)(pair.key) || pair.key.isExpression || pair.value.isExpression) {
            continue;
        }
        if (pair.key.value === "queue" && (0,workflow_parser_dist/* isString */.Kg)(pair.value) && pair.value.value === "max") {
            hasQueueMax = true;
            queueRange = pair.key.range;
        }
        if (pair.key.value === "cancel-in-progress" && (0,workflow_parser_dist/* isBoolean */.Lm)(pair.value) && pair.value.value) {
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
/**
 * Extracts the static concurrency group name from a concurrency token.
 * Returns undefined if the token is an expression or doesn't have a static group.
 */
function getStaticConcurrencyGroup(token) {
    if (!token || token.isExpression) {
        return undefined;
    }
    // Simple string form: concurrency: "test"
    if ((0,workflow_parser_dist/* isString */.Kg)(token)) {
        return token;
    }
    // Mapping form: concurrency: { group: "test", cancel-in-progress: true }
    if ((0,workflow_parser_dist/* isMapping */.pi)(token)) {
        for (const pair of token) {
            if ((0,workflow_parser_dist/* isString */.Kg)(pair.key) && pair.key.value === "group" && (0,workflow_parser_dist/* isString */.Kg)(pair.value) && !pair.value.isExpression) {
                return pair.value;
            }
        }
    }
    return undefined;
}
/**
 * Validates YAML block scalar chomping.
 *
 * Block scalars (| and >) implicitly add a trailing newline by default ("clip" chomping).
 * This is often unintended by the workflow author and can cause unexpected behavior.
 * This function warns on certain fields when clip chomping is used (implicit trailing newline)
 * and suggests they explicitly use strip (|-) or keep (|+) to clarify intent.
 *
 * Only specific fields are validated - those where trailing newlines may cause
 * issues but aren't automatically trimmed server-side. For example env, inputs, outputs, etc.
 *
 * Skipped fields:
 * - run: Multi-line scripts commonly have trailing newlines
 * - Fields trimmed server-side: name, uses, shell, if, etc.
 */
function validateBlockScalarChomping(diagnostics, token, parent, key, ancestors) {
    // Not an expression or string?
    if (!(0,workflow_parser_dist/* isBasicExpression */.hR)(token) && !(0,workflow_parser_dist/* isString */.Kg)(token)) {
        return;
    }
    // Not a block scalar?
    const header = token.blockScalarHeader;
    if (!header) {
        return;
    }
    // Not "clip" chomp style?
    if (header.includes("+") || header.includes("-")) {
        return;
    }
    // Check if we should warn
    let shouldWarn = false;
    const parentDefinitionName = parent?.definition?.key;
    const tokenDefinitionName = token.definition?.key;
    const keyName = key && (0,workflow_parser_dist/* isString */.Kg)(key) ? key.value : undefined;
    if (parentDefinitionName &&
        [
            "workflow-env",
            "job-env",
            "step-env",
            "container-env",
            "step-with",
            "job-outputs",
            "workflow-job-with",
            "workflow-job-secrets"
        ].includes(parentDefinitionName)) {
        // env, with, outputs, or secrets fields
        shouldWarn = true;
    }
    else if (ancestors.some(ancestor => {
        const ancestorKey = ancestor.definition?.key;
        return ancestorKey === "matrix" || ancestorKey === "matrix-filter" || ancestorKey === "matrix-filter-item";
    })) {
        // Matrix values (vectors, include, exclude)
        shouldWarn = true;
    }
    else if (tokenDefinitionName && ["workflow-concurrency", "job-concurrency"].includes(tokenDefinitionName)) {
        // Concurrency shorthand
        shouldWarn = true;
    }
    else if (keyName === "group" && parentDefinitionName === "concurrency-mapping") {
        // Concurrency group field
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
//# sourceMappingURL=validate.js.map

/***/ })

};
