package ferry

import (
	"errors"
	"testing"
	"time"
)

func TestWaitDoublesUpToMax(t *testing.T) {
	b := Backoff{Base: time.Second, Max: 5 * time.Second}
	for attempt, want := range map[int]time.Duration{1: time.Second, 2: 2 * time.Second, 3: 4 * time.Second, 4: 5 * time.Second} {
		if got := b.Wait(attempt); got != want {
			t.Errorf("Wait(%d) = %v, want %v", attempt, got, want)
		}
	}
}

func TestBucketRefills(t *testing.T) {
	now := time.Unix(0, 0)
	b := NewBucket(2, 1, func() time.Time { return now })
	if !b.Allow() || b.Allow() {
		t.Fatal("want one call, then none")
	}
	now = now.Add(time.Second / 2)
	if b.Left() != 1 || !b.Allow() {
		t.Fatal("want one call after half a second")
	}
}

func TestCarryTriesAgain(t *testing.T) {
	calls, slept := 0, []time.Duration{}
	err := Carry(func() error {
		if calls++; calls < 3 {
			return errors.New("busy")
		}
		return nil
	}, Backoff{Base: time.Second, Max: time.Minute}, func(d time.Duration) { slept = append(slept, d) }, 5)
	if err != nil || calls != 3 || len(slept) != 2 {
		t.Fatalf("err %v, calls %d, slept %v", err, calls, slept)
	}
}

func TestCarryStopsAtPermanent(t *testing.T) {
	calls := 0
	err := Carry(func() error { calls++; return Permanent{errors.New("gone")} }, Backoff{}, func(time.Duration) {}, 5)
	if err == nil || calls != 1 {
		t.Fatalf("err %v, calls %d", err, calls)
	}
}
