package relay

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"time"
)

const attempts = 6

// Sender delivers events to one address.
type Sender struct {
	client *http.Client
	to     string
	// Pause waits before the attempt with this number, counted from 1.
	Pause func(attempt int)
}

func NewSender(client *http.Client, to string) *Sender {
	return &Sender{client: client, to: to, Pause: func(attempt int) {
		time.Sleep(time.Duration(attempt*attempt) * time.Second)
	}}
}

// Deliver posts the event until it is taken. It gives up after six attempts.
func (s *Sender) Deliver(event Event) error {
	var last error
	for attempt := 1; attempt <= attempts; attempt++ {
		if attempt > 1 {
			s.Pause(attempt - 1)
		}
		last = s.post(event)
		if last == nil {
			return nil
		}
	}
	return fmt.Errorf("deliver %s: %w", event.ID, last)
}

func (s *Sender) post(event Event) error {
	response, err := s.client.Post(s.to, "application/json", bytes.NewReader(event.Body))
	if err != nil {
		return err
	}
	said := firstLine(response.Body)
	if response.StatusCode < 300 {
		return nil
	}
	if said == "" {
		return fmt.Errorf("answered %s", response.Status)
	}
	return fmt.Errorf("answered %s: %q", response.Status, said)
}

// firstLine returns the first line of a body, at most 200 bytes of it. It reads the body to its end and closes it, so
// that the connection can be used again.
func firstLine(body io.ReadCloser) string {
	defer body.Close()
	head, _ := io.ReadAll(io.LimitReader(body, 200)) // what was read before an error is still worth showing
	io.Copy(io.Discard, body)
	line, _, _ := bytes.Cut(head, []byte("\n"))
	return string(bytes.TrimSpace(line))
}
