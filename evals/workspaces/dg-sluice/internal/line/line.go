// Package line parses one log line.
package line

import "strings"

// Record is a parsed line. Raw is set when the line has another form; then the rest is empty.
type Record struct {
	Level   string            `json:"level,omitempty"`
	Fields  map[string]string `json:"fields,omitempty"`
	Message string            `json:"message,omitempty"`
	Raw     string            `json:"raw,omitempty"`
	Cut     bool              `json:"cut,omitempty"`
}

var levels = map[string]bool{"DEBUG": true, "INFO": true, "WARN": true, "ERROR": true}

// Parse never fails: a line of another form becomes a Record with Raw.
func Parse(text string, maxBytes int) Record {
	cut := len(text) > maxBytes
	if cut {
		text = text[:maxBytes]
	}
	record, ok := parse(text)
	if !ok {
		record = Record{Raw: text}
	}
	record.Cut = cut
	return record
}

func parse(text string) (Record, bool) {
	level, rest, found := strings.Cut(text, " ")
	if !found || !levels[level] {
		return Record{}, false
	}
	record := Record{Level: level, Fields: map[string]string{}}
	for {
		rest = strings.TrimLeft(rest, " ")
		if strings.HasPrefix(rest, ": ") {
			record.Message = rest[2:]
			return record, true
		}
		key, after, found := strings.Cut(rest, "=")
		if !found || key == "" || strings.ContainsAny(key, " :\"") {
			return Record{}, false
		}
		value, next, ok := value(after)
		if !ok {
			return Record{}, false
		}
		record.Fields[key] = value
		rest = next
	}
}

// value reads a bare or quoted value and returns what comes after it.
func value(text string) (value, rest string, ok bool) {
	if text[0] != '"' {
		value, rest, _ = strings.Cut(text, " ")
		return value, rest, true
	}
	end := strings.IndexByte(text[1:], '"')
	if end < 0 {
		return "", "", false
	}
	return text[1 : end+1], text[end+2:], true
}
