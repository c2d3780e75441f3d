package ferry

import "time"

// Backoff says how long to wait between attempts.
type Backoff struct {
	Base time.Duration
	Max  time.Duration
}

// Wait is the pause before the attempt, counted from 1: Base, doubled each time, at most Max.
func (b Backoff) Wait(attempt int) time.Duration {
	wait := b.Base
	for i := 1; i < attempt; i++ {
		if wait >= b.Max/2 {
			return b.Max
		}
		wait *= 2
	}
	return min(wait, b.Max)
}
