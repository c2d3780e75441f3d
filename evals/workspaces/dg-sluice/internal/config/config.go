// Package config reads sluice.json.
package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"time"
)

// Config holds the settings; see the README for their meaning.
type Config struct {
	URL          string   `json:"url"`
	BatchSize    int      `json:"batchSize"`
	FlushEvery   Duration `json:"flushEvery"`
	MaxLineBytes int      `json:"maxLineBytes"`
	Queue        int      `json:"queue"`
	OnFull       string   `json:"onFull"`
	Retries      int      `json:"retries"`
}

// Duration is written as in Go.
type Duration time.Duration

// UnmarshalJSON reads "2s".
func (d *Duration) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	parsed, err := time.ParseDuration(text)
	*d = Duration(parsed)
	return err
}

// Default is what holds without a file.
func Default() Config {
	return Config{
		URL:          "http://127.0.0.1:9428/insert",
		BatchSize:    500,
		FlushEvery:   Duration(2 * time.Second),
		MaxLineBytes: 65536,
		Queue:        16,
		OnFull:       "block",
		Retries:      3,
	}
}

// Read reads a file over the defaults. Unknown keys are refused.
func Read(path string) (Config, error) {
	config := Default()
	data, err := os.ReadFile(path)
	if err != nil {
		return config, err
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&config); err != nil {
		return config, fmt.Errorf("%s: %w", path, err)
	}
	if config.OnFull != "block" && config.OnFull != "drop" {
		return config, fmt.Errorf("%s: onFull is %q, not block or drop", path, config.OnFull)
	}
	return config, nil
}
