// Package batch gathers records and hands them on when there are enough or time is up.
package batch

import (
	"sync"
	"time"

	"example.org/sluice/internal/line"
)

// Batcher hands full batches to a function, in their order.
type Batcher struct {
	size  int
	every time.Duration
	send  func([]line.Record)

	mu      sync.Mutex
	waiting []line.Record
	timer   *time.Timer
}

// New makes a Batcher. send is never called at the same time from two places.
func New(size int, every time.Duration, send func([]line.Record)) *Batcher {
	return &Batcher{size: size, every: every, send: send}
}

// Add takes one record; it may call send.
func (b *Batcher) Add(record line.Record) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.waiting = append(b.waiting, record)
	if b.timer == nil {
		b.timer = time.AfterFunc(b.every, b.flush)
	}
	if len(b.waiting) >= b.size {
		b.flushLocked()
	}
}

// Close sends what is left.
func (b *Batcher) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.timer != nil && !b.timer.Stop() {
		return
	}
	b.flushLocked()
}

func (b *Batcher) flush() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.flushLocked()
}

func (b *Batcher) flushLocked() {
	if len(b.waiting) == 0 {
		return
	}
	if b.timer != nil {
		b.timer.Stop()
	}
	full := b.waiting
	b.waiting = nil
	b.send(full)
}
