package ferry

import (
	"errors"
	"time"
)

// Permanent wraps an error that no further attempt can mend.
type Permanent struct{ Err error }

func (p Permanent) Error() string { return p.Err.Error() }
func (p Permanent) Unwrap() error { return p.Err }

// Carry calls until it works, at most attempts times, and returns the last error.
func Carry(call func() error, backoff Backoff, sleep func(time.Duration), attempts int) error {
	var err error
	for attempt := 1; attempt <= attempts; attempt++ {
		if attempt > 1 {
			sleep(backoff.Wait(attempt - 1))
		}
		if err = call(); err == nil {
			return nil
		}
		var permanent Permanent
		if errors.As(err, &permanent) {
			return err
		}
	}
	return err
}
