package relay

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

const attempts = 6

var errFinal = errors.New("no other attempt will help")

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

// Deliver posts the event until it is taken. It gives up after six attempts, and at once when the subscriber's
// answer is final.
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
		if errors.Is(last, errFinal) {
			break
		}
	}
	return fmt.Errorf("deliver %s: %w", event.ID, last)
}

func (s *Sender) post(event Event) error {
	response, err := s.client.Post(s.to, "application/json", bytes.NewReader(event.Body))
	if err != nil {
		return err
	}
	if isFinal(response.StatusCode) {
		return fmt.Errorf("answered %s: %w", response.Status, errFinal)
	}
	defer response.Body.Close()
	io.Copy(io.Discard, response.Body)
	if response.StatusCode >= 300 {
		return fmt.Errorf("answered %s", response.Status)
	}
	return nil
}

// isFinal tells whether the subscriber will answer the same again.
func isFinal(status int) bool {
	switch status {
	case http.StatusRequestTimeout, http.StatusTooManyRequests:
		return false
	}
	return status >= 400 && status < 500
}
