package ferry

import (
	"sync"
	"time"
)

// Bucket lets calls through at a steady rate. It may be used from several goroutines.
type Bucket struct {
	mu     sync.Mutex
	rate   float64
	burst  float64
	tokens float64
	last   time.Time
	clock  func() time.Time
}

// NewBucket is full at first: burst calls pass at once, then rate per second.
func NewBucket(rate, burst float64, clock func() time.Time) *Bucket {
	return &Bucket{rate: rate, burst: burst, tokens: burst, last: clock(), clock: clock}
}

// Allow takes one token and says whether there was one.
func (b *Bucket) Allow() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.refill()
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}

// Left is the number of calls that could pass now. It takes no token and needs no lock.
func (b *Bucket) Left() int {
	b.refill()
	return int(b.tokens)
}

// refill adds what has dripped in since the last call. The caller holds mu.
func (b *Bucket) refill() {
	now := b.clock()
	b.tokens = min(b.burst, b.tokens+now.Sub(b.last).Seconds()*b.rate)
	b.last = now
}
