package relay

// Event is one webhook as a partner sent it.
type Event struct {
	ID      string
	Partner string
	Body    []byte
}
