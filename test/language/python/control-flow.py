total = 0
for i in range(5):
    total += i
total
---
x = 3
y = 1 / 0
---
print('a')
undefined_name
