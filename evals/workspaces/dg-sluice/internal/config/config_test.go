package config

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

func read(t *testing.T, text string) (Config, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "sluice.json")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return Read(path)
}

func TestReadOverDefaults(t *testing.T) {
	got, err := read(t, `{"flushEvery": "500ms", "onFull": "drop"}`)
	if err != nil {
		t.Fatal(err)
	}
	if time.Duration(got.FlushEvery) != 500*time.Millisecond || got.OnFull != "drop" || got.BatchSize != 500 {
		t.Errorf("got %+v", got)
	}
}

func TestReadRefuses(t *testing.T) {
	for _, text := range []string{`{"batch": 1}`, `{"onFull": "wait"}`, `{"flushEvery": 2}`} {
		if _, err := read(t, text); err == nil {
			t.Errorf("%s was accepted", text)
		}
	}
}
