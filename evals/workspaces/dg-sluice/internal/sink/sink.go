// Package sink posts batches.
package sink

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"

	"example.org/sluice/internal/line"
)

// Sink posts batches one after another from a queue.
type Sink struct {
	url     string
	retries int
	drop    bool
	queue   chan []line.Record
	done    chan struct{}
	pause   func(time.Duration)

	sent    atomic.Int64
	dropped atomic.Int64
}

// New starts a Sink with room for `queue` waiting batches. drop throws the oldest away when there is no room.
func New(url string, queue, retries int, drop bool, pause func(time.Duration)) *Sink {
	s := &Sink{
		url: url, retries: retries, drop: drop, pause: pause,
		queue: make(chan []line.Record, queue), done: make(chan struct{}),
	}
	go s.work()
	return s
}

// Send queues a batch; it waits for room unless the sink drops.
func (s *Sink) Send(records []line.Record) {
	for s.drop {
		select {
		case s.queue <- records:
			return
		default:
		}
		select {
		case oldest := <-s.queue:
			s.dropped.Add(int64(len(oldest)))
		default:
		}
	}
	s.queue <- records
}

// Close waits until all batches are posted or given up, and tells the lines sent and dropped.
func (s *Sink) Close() (sent, dropped int64) {
	close(s.queue)
	<-s.done
	return s.sent.Load(), s.dropped.Load()
}

func (s *Sink) work() {
	defer close(s.done)
	for records := range s.queue {
		if err := s.post(records); err != nil {
			s.dropped.Add(int64(len(records)))
			continue
		}
		s.sent.Add(int64(len(records)))
	}
}

func (s *Sink) post(records []line.Record) error {
	body, err := json.Marshal(records)
	if err != nil {
		return err
	}
	reader := bytes.NewReader(body)
	for attempt := 0; ; attempt++ {
		status, err := s.postOnce(reader)
		if err == nil && status < 300 {
			return nil
		}
		if err == nil && (status == http.StatusBadRequest || status == http.StatusRequestEntityTooLarge) {
			return fmt.Errorf("refused with %d", status)
		}
		if attempt == s.retries {
			return fmt.Errorf("given up after %d tries: status %d, %w", attempt+1, status, err)
		}
		s.pause(100 * time.Millisecond << attempt)
	}
}

func (s *Sink) postOnce(body *bytes.Reader) (int, error) {
	response, err := http.Post(s.url, "application/json", body)
	if err != nil {
		return 0, err
	}
	response.Body.Close()
	return response.StatusCode, nil
}
