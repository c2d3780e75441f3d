package batch

import (
	"testing"
	"time"

	"example.org/sluice/internal/line"
)

func collect(sizes *[]int) func([]line.Record) {
	return func(records []line.Record) { *sizes = append(*sizes, len(records)) }
}

func TestSendsFullBatches(t *testing.T) {
	var sizes []int
	b := New(2, time.Hour, collect(&sizes))
	for range 4 {
		b.Add(line.Record{})
	}
	if len(sizes) != 2 || sizes[0] != 2 || sizes[1] != 2 {
		t.Errorf("got %v", sizes)
	}
}

func TestCloseSendsWhatIsLeft(t *testing.T) {
	var sizes []int
	b := New(10, time.Hour, collect(&sizes))
	for range 3 {
		b.Add(line.Record{})
	}
	b.Close()
	if len(sizes) != 1 || sizes[0] != 3 {
		t.Errorf("got %v", sizes)
	}
}

func TestSendsWhenTimeIsUp(t *testing.T) {
	sent := make(chan int, 1)
	b := New(10, time.Millisecond, func(records []line.Record) { sent <- len(records) })
	b.Add(line.Record{})
	if got := <-sent; got != 1 {
		t.Errorf("got %d", got)
	}
}
