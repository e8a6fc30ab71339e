"""One series: cadence, rota, who belongs to it, and who came."""
