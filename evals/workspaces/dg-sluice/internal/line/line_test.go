package line

import (
	"reflect"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	cases := []struct {
		name string
		text string
		want Record
	}{
		{"fields and message", `INFO host=web-1 path="/a b" : served in 12 ms`,
			Record{Level: "INFO", Fields: map[string]string{"host": "web-1", "path": "/a b"}, Message: "served in 12 ms"}},
		{"no fields", "WARN : disk is nearly full",
			Record{Level: "WARN", Fields: map[string]string{}, Message: "disk is nearly full"}},
		{"another form", "panic: oh no", Record{Raw: "panic: oh no"}},
		{"quote that never ends", `INFO a="b : c`, Record{Raw: `INFO a="b : c`}},
		{"a bare value in the middle may be empty", "INFO a= b=2 : x",
			Record{Level: "INFO", Fields: map[string]string{"a": "", "b": "2"}, Message: "x"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Parse(c.text, 65536); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestParseCutsLongLines(t *testing.T) {
	got := Parse("INFO : "+strings.Repeat("x", 100), 20)
	if !got.Cut || got.Message != strings.Repeat("x", 13) {
		t.Errorf("got %+v", got)
	}
}
