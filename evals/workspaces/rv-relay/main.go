package main

import (
	"flag"
	"io"
	"log"
	"net/http"

	"example.org/relay/relay"
)

const workers = 8

func main() {
	listen := flag.String("listen", ":8080", "address to listen on")
	to := flag.String("to", "", "address to deliver to")
	flag.Parse()

	stats := relay.NewStats()
	queue := make(chan relay.Event, 1000)
	sender := relay.NewSender(http.DefaultClient, *to)
	for i := 0; i < workers; i++ {
		go relay.Work(queue, sender, stats)
	}

	http.HandleFunc("/in/", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		event := relay.Event{ID: r.Header.Get("X-Event-Id"), Partner: r.URL.Path[len("/in/"):], Body: body}
		select {
		case queue <- event:
			w.WriteHeader(http.StatusAccepted)
		default:
			http.Error(w, "busy", http.StatusServiceUnavailable)
		}
	})
	http.Handle("/stats", stats)
	log.Fatal(http.ListenAndServe(*listen, nil))
}
