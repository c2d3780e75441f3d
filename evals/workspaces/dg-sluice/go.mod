module example.org/sluice

go 1.22
