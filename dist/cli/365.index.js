export const id = 365;

export const ids = [ 365 ];

export const modules = {
 2365: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   TextDocument: () => TextDocument
  });
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
   update(changes, version) {
    for (const change of changes) {
     if (FullTextDocument.isIncremental(change)) {
      const range = getWellformedRange(change.range);
      const startOffset = this.offsetAt(range.start);
      const endOffset = this.offsetAt(range.end);
      this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
      const insertedEndOffset = startOffset + change.text.length;
      const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
      const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
      if (crlfAtStart || crlfAtEnd) {
       this._lineOffsets = undefined;
       continue;
      }
      const startLine = Math.max(range.start.line, 0);
      const endLine = Math.max(range.end.line, 0);
      let lineOffsets = this._lineOffsets;
      const addedLineOffsets = computeLineOffsets(change.text, false, startOffset);
      if (endLine - startLine === addedLineOffsets.length) {
       for (let i = 0, len = addedLineOffsets.length; i < len; i++) {
        lineOffsets[i + startLine + 1] = addedLineOffsets[i];
       }
      } else {
       if (addedLineOffsets.length < 1e4) {
        lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets);
       } else {
        this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
       }
      }
      const diff = change.text.length - (endOffset - startOffset);
      if (diff !== 0) {
       for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) {
        lineOffsets[i] = lineOffsets[i] + diff;
       }
      }
     } else if (FullTextDocument.isFull(change)) {
      this._content = change.text;
      this._lineOffsets = undefined;
     } else {
      throw new Error("Unknown change event received");
     }
    }
    this._version = version;
   }
   getLineOffsets() {
    if (this._lineOffsets === undefined) {
     this._lineOffsets = computeLineOffsets(this._content, true);
    }
    return this._lineOffsets;
   }
   positionAt(offset) {
    offset = Math.max(Math.min(offset, this._content.length), 0);
    const lineOffsets = this.getLineOffsets();
    let low = 0, high = lineOffsets.length;
    if (high === 0) {
     return {
      line: 0,
      character: offset
     };
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
    offset = this.ensureBeforeEOL(offset, lineOffsets[line]);
    return {
     line: line,
     character: offset - lineOffsets[line]
    };
   }
   offsetAt(position) {
    const lineOffsets = this.getLineOffsets();
    if (position.line >= lineOffsets.length) {
     return this._content.length;
    } else if (position.line < 0) {
     return 0;
    }
    const lineOffset = lineOffsets[position.line];
    if (position.character <= 0) {
     return lineOffset;
    }
    const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
    const offset = Math.min(lineOffset + position.character, nextLineOffset);
    return this.ensureBeforeEOL(offset, lineOffset);
   }
   getLineRange(line) {
    const lineOffsets = this.getLineOffsets();
    if (line >= lineOffsets.length) {
     const lastLine = lineOffsets.length - 1;
     return {
      start: {
       line: lastLine,
       character: 0
      },
      end: {
       line: lastLine,
       character: this._content.length - lineOffsets[lastLine]
      }
     };
    } else if (line < 0) {
     return {
      start: {
       line: 0,
       character: 0
      },
      end: {
       line: 0,
       character: 0
      }
     };
    }
    const startOffset = lineOffsets[line];
    const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
    const endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
    return {
     start: {
      line: line,
      character: 0
     },
     end: {
      line: line,
      character: endOffset - startOffset
     }
    };
   }
   getEOLCharacters(line) {
    const lineOffsets = this.getLineOffsets();
    if (line >= lineOffsets.length) {
     return "";
    } else if (line < 0) {
     return "";
    }
    const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
    const eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
    return this._content.substring(eolOffset, nextLineOffset);
   }
   ensureBeforeEOL(offset, lineOffset) {
    while (offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1))) {
     offset--;
    }
    return offset;
   }
   get lineCount() {
    return this.getLineOffsets().length;
   }
   static isIncremental(event) {
    const candidate = event;
    return candidate !== undefined && candidate !== null && typeof candidate.text === "string" && candidate.range !== undefined && (candidate.rangeLength === undefined || typeof candidate.rangeLength === "number");
   }
   static isFull(event) {
    const candidate = event;
    return candidate !== undefined && candidate !== null && typeof candidate.text === "string" && candidate.range === undefined && candidate.rangeLength === undefined;
   }
  }
  var TextDocument;
  (function(TextDocument) {
   function create(uri, languageId, version, content) {
    return new FullTextDocument(uri, languageId, version, content);
   }
   TextDocument.create = create;
   function update(document, changes, version) {
    if (document instanceof FullTextDocument) {
     document.update(changes, version);
     return document;
    } else {
     throw new Error("TextDocument.update: document must be created by TextDocument.create");
    }
   }
   TextDocument.update = update;
   function applyEdits(document, edits) {
    const text = document.getText();
    const sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
     const diff = a.range.start.line - b.range.start.line;
     if (diff === 0) {
      return a.range.start.character - b.range.start.character;
     }
     return diff;
    });
    let lastModifiedOffset = 0;
    const spans = [];
    for (const e of sortedEdits) {
     const startOffset = document.offsetAt(e.range.start);
     if (startOffset < lastModifiedOffset) {
      throw new Error("Overlapping edit");
     } else if (startOffset > lastModifiedOffset) {
      spans.push(text.substring(lastModifiedOffset, startOffset));
     }
     if (e.newText.length) {
      spans.push(e.newText);
     }
     lastModifiedOffset = document.offsetAt(e.range.end);
    }
    spans.push(text.substr(lastModifiedOffset));
    return spans.join("");
   }
   TextDocument.applyEdits = applyEdits;
  })(TextDocument || (TextDocument = {}));
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
  function computeLineOffsets(text, isAtLineStart, textOffset = 0) {
   const result = isAtLineStart ? [ textOffset ] : [];
   for (let i = 0; i < text.length; i++) {
    const ch = text.charCodeAt(i);
    if (isEOL(ch)) {
     if (ch === 13 && i + 1 < text.length && text.charCodeAt(i + 1) === 10) {
      i++;
     }
     result.push(textOffset + i + 1);
    }
   }
   return result;
  }
  function isEOL(char) {
   return char === 13 || char === 10;
  }
  function getWellformedRange(range) {
   const start = range.start;
   const end = range.end;
   if (start.line > end.line || start.line === end.line && start.character > end.character) {
    return {
     start: end,
     end: start
    };
   }
   return range;
  }
  function getWellformedEdit(textEdit) {
   const range = getWellformedRange(textEdit.range);
   if (range !== textEdit.range) {
    return {
     newText: textEdit.newText,
     range: range
    };
   }
   return textEdit;
  }
 }
};
