// Command sluice posts log lines in batches.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"example.org/sluice/internal/batch"
	"example.org/sluice/internal/config"
	"example.org/sluice/internal/line"
	"example.org/sluice/internal/sink"
)

func main() {
	path := flag.String("config", "", "settings file")
	flag.Parse()
	settings := config.Default()
	if *path != "" {
		var err error
		if settings, err = config.Read(*path); err != nil {
			fmt.Fprintln(os.Stderr, "sluice:", err)
			os.Exit(2)
		}
	}
	read, sent, dropped, err := run(os.Stdin, settings)
	fmt.Fprintf(os.Stderr, "sluice: %d read, %d sent, %d dropped\n", read, sent, dropped)
	if err != nil {
		fmt.Fprintln(os.Stderr, "sluice:", err)
		os.Exit(1)
	}
}

func run(input io.Reader, settings config.Config) (read, sent, dropped int64, err error) {
	out := sink.New(settings.URL, settings.Queue, settings.Retries, settings.OnFull == "drop", time.Sleep)
	batches := batch.New(settings.BatchSize, time.Duration(settings.FlushEvery), out.Send)
	lines := bufio.NewReader(input)
	for {
		text, readErr := lines.ReadString('\n')
		if text != "" {
			read++
			batches.Add(line.Parse(trimEnd(text), settings.MaxLineBytes))
		}
		if readErr != nil {
			if readErr != io.EOF {
				err = readErr
			}
			break
		}
	}
	batches.Close()
	sent, dropped = out.Close()
	return read, sent, dropped, err
}

func trimEnd(text string) string {
	for len(text) > 0 && (text[len(text)-1] == '\n' || text[len(text)-1] == '\r') {
		text = text[:len(text)-1]
	}
	return text
}
