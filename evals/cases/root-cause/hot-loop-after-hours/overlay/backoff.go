package ferry

import "time"

// Backoff says how long to wait between attempts.
type Backoff struct {
	Base time.Duration
	Max  time.Duration
}

// Wait is the pause before the attempt, counted from 1: Base, doubled each time, at most Max.
func (b Backoff) Wait(attempt int) time.Duration {
	return min(b.Base<<(attempt-1), b.Max)
}
