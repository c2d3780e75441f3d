package relay

import "log"

// Work delivers events until the queue is closed. Several workers share queue, sender and stats.
func Work(queue <-chan Event, sender *Sender, stats *Stats) {
	for event := range queue {
		err := sender.Deliver(event)
		if err != nil {
			log.Print(err)
		}
		stats.Record(event.Partner, err == nil)
	}
}
