#!/usr/bin/env node
// `npm run build` makes what is run here.
import '../dist/main.js';
