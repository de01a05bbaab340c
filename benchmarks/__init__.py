"""How well questions find their POEM, and how fast; and the fit of the weights by which they do."""
