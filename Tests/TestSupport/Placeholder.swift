import StanceMap
