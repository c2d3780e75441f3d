# Exits 0 when the workspace shows the problem; run in a copy of it, with a folder of its own as $TMP.
set -eu
mkdir -p "$TMP/probe" && cp -r . "$TMP/probe" && cd "$TMP/probe"
cat > internal/batch/proof_test.go <<'GO'
package batch
import ("testing"; "time"; "example.org/sluice/internal/line")
func TestProof(t *testing.T) {
  var sizes []int
  b := New(3, time.Hour, func(r []line.Record) { sizes = append(sizes, len(r)) })
  for range 5 { b.Add(line.Record{}) }
  b.Close()
  if len(sizes) != 1 || sizes[0] != 3 { t.Fatalf("got %v", sizes) }
}
GO
go test -run TestProof ./internal/batch
